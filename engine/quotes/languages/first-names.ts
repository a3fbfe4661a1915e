import { packedWords } from './language-data.ts';

/** Names that women and men bear: they make a person, and tell no gender. */
const shared = `
  alex cameron casey chris dana jackie jaime jamie jan jean jody jordan kelly kerry kim lee leslie lindsay lynn marion
  morgan robin sam shannon terry tracy`;

/**
 * Common given names by the gender of most bearers: those that at least 60,000 people born in the United States between
 * 1935 and 1995 were given (Social Security Administration; four in five of them bear one of these), and names frequent
 * in Britain, Ireland and the world's news. A language's own names stand in its file.
 */
const female = `
  abigail adele agnes aisling alejandra alexandra alexandria alexis alice alicia alison allison alyssa amanda amber
  amelia amy ana anastasia andrea angela angelina anita ann anna annalena anne annette annie antonia aoife april
  arlene ashley audrey ava ayesha barbara becky belinda bernadette beth bethany betsy betty beverly bianca bonnie
  brandi brenda brianna bridget brittany brooke camila camilla candace cara carla carmen carol carole caroline carolyn
  carrie cassandra cate catherine cathy cecilia celia charlene charlotte chelsea cheryl chloe christina christine
  ciara cindy claire clara claudia colleen connie constance courtney crystal cynthia daisy daniela danielle daphne
  darlene dawn deanna debbie deborah debra deirdre denise diana diane dianne dolores donna doris dorothy edith edna
  eileen elaine eleanor elena elisabeth elise eliza elizabeth ella ellen ellie emilia emily emma erica erika erin
  esther eva eve evelyn faith fatima felicia fiona flora frances gabriela gail gemma georgia georgina geraldine gina
  glenda gloria grace greta gwen gwendolyn hannah harriet hazel heather heidi helen helena hilary hillary holly hope
  ilhan ingrid irene iris isabel isabella ivanka jacinda jacqueline jade jane janet janice jasmine jeanette jeanne
  jenna jennifer jenny jessica jill jo joan joann joanna joanne jocelyn jodi josephine joy joyce juanita judith judy
  julia julie june kamala karen karin katarina kate katherine kathleen kathryn kathy katie katrina katy kay kayla
  kelsey kimberly kirsten kristen kristin kristina laura lauren laurie leah leanne leila lena lillian lily
  linda lisa liz lois lola loretta lori lorraine louise lucia lucy luisa lydia lynne madeleine maeve maggie mamata
  marcia margaret margarita maria marie marilyn marina marjorie marlene marta martha mary matilda maureen may meera
  megan meghan melania melanie melinda melissa melody mercedes mia michele michelle mildred miranda molly
  monica monique nadia nancy naomi natalia natalie natasha ngozi niamh nicola nicole nina nirmala nora norma nuala olga olive
  olivia oprah pamela patricia patsy paula pauline pearl peggy penelope philippa phoebe phyllis polly priscilla priti
  priya rachel rebecca regina renee rhonda rita roberta roisin rosa rose rosemary rosie ruby ruth sabrina sadie sally
  samantha sandra sara sarah sasha selena shabana sharon sheila shelley sherry sheryl shirley sian sinead siobhan siân
  sofia sonia sophia sophie stacey stacy stella stephanie sue susan susanna suzanne svetlana sylvia tamara tammy tania
  tanya tara teresa terri tess theresa tiffany tina toni tracey una ursula valentina valerie vanessa vera veronica
  vicki victoria violet virginia vivian wanda wendy whitney yolanda yvonne zara zoe`;

const male = `
  aaron abdul abdullah abraham adam adrian ahmed al alan albert alberto alec alexander alfred ali allan allen alun
  alvin anders andre andrew andy angus anthony antonio antony arthur austin barack barry ben benedict benjamin bernard
  bernie bert bill billy bob bobby boris brad bradley brandon brendan brent brett brian bruce bruno bryan calvin carl
  carlos cedric chad charles charlie christian christopher ciaran clarence claude clayton cliff clifford clint clive
  clyde cody colin colm conor corey craig curtis dale damian dan daniel danny darrell darren darryl dave david dean
  declan denis dennis derek derrick desmond diego dmitry dominic don donald doug douglas duncan dustin dwayne dwight
  dylan eamon earl ed eddie edgar eduardo edward edwin eli elias emmanuel enrique eoin eric erik ernest ethan eugene
  evan felipe felix fernando finn floyd francesco francis francisco frank frankie franklin fred freddie frederick
  gabriel gareth gary gavin gene geoff geoffrey george gerald gerard giles giovanni giuseppe glen glenn gordon graham
  greg gregory guido gus guy hamid hans harold harry harvey hassan henri henry herbert howard hugh hugo huw ian
  ibrahim igor imran isaac ivan jack jacob jacques jair jake james jared jason javier jay jeff jeffery jeffrey jens
  jeremy jerome jerry jesse jesus jim jimmy joachim joaquin joe joel john johnny jon jonas jonathan jorge jose josef
  joseph josh joshua josé juan julian julio julius justin karl keir keith ken kenneth kevin kofi kurt kwasi kyle lance
  larry lars laurence lawrence leif leo leon leonard leroy lester lewis liam lionel lloyd louis luca lucas luigi luis
  luiz luke malcolm manuel marc marcel marco marcus mario mark markus martin marvin mason matt matthew maurice max
  mehmet melvin michael micheal micheál miguel mike mitch mitchell mohamed mohammad mohammed morris moses muhammad
  narendra nathan nathaniel neil nelson nicholas nick nicolas nigel noah noel norman oleg oliver olivier omar oscar
  owen pablo paolo pascal patrick paul pavel pedro pete peter phil philip philippe phillip pierre rafael ralph randall
  randy ravi ray raymond recep reginald rex rhys ricardo rich richard rick ricky rishi rob robert roberto rod rodney
  roger ronald ronnie rory ross roy rudy rupert russell ryan sajid salman samuel scott seamus sean sebastian sergei
  sergio seth shane shaun shawn simon stan stanley stefan stephen sterling steve steven stuart sven ted terrence theo
  theodore thomas tim timothy tobias toby todd tom tommy tony travis trevor troy tyler vernon victor viktor vince
  vincent vladimir volodymyr wade wallace walter warren wayne wes wesley will william willie winston wolfgang xavier
  xi yusuf zachary zack`;

export const names = packedWords({ femaleNames: `${shared} ${female}`, maleNames: `${shared} ${male}` });
