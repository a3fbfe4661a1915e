import { packedWords } from './language-data.ts';

/** Names that women and men bear: they make a person, and tell no gender. */
const shared = `robin jan jean kim pat alex jackie morgan casey dana cameron jody kai sydney quinn riley rowan avery bailey hayden
  kendall andrea nicola michele leslie lindsay lynn terry chris sam`;

/**
 * Common given names by the gender of most bearers, from the tops of the national statistics' lists (US Social
 * Security Administration, ONS, INSEE, GfdS, INE, ISTAT) and names frequent in the world's news. Names common for
 * both stand in both lists.
 */
const femaleNames = `abigail ada adele agnes aisha alana alejandra alexandra alexandria alexis alice alicia alison allison alyssa amanda
  amber amelia amy ana anastasia andrea angela angelina anita ann anna anne annette annie antonia aoife april aria ariana arlene ashley astrid audrey aung
  ava barbara beatrice becky belinda bernadette bernice beth bethany betsy betty beverly bianca bonnie brandi brenda briana brianna bridget britney brooke
  camila camilla candace cara carla carlotta carmen carol carole caroline carolyn carrie cassandra cate catherine cathy cecilia celeste celia charlotte chelsea
  cheryl chloe christina christine cindy claire clara claudia colleen connie constance consuelo cora corinne courtney crystal cynthia daisy danielle daniela
  daphne dawn deborah debbie debra deirdre delia denise diana diane dianne dina dolores donna dora doris dorothy edith edna eileen elaine eleanor elena elise elisabeth
  eliza elizabeth ella ellen ellie eloise elsa elsie emilia emily emma erica erika erin esther ethel eva eve evelyn faith fatima felicia fiona flora florence
  frances francesca frieda gabriela gabrielle gail gemma georgia georgina geraldine gina ginny giorgia giulia glenda gloria grace greta gretchen gwen gwendolyn
  hannah harriet hazel heather heidi helen helena helene hilary hillary holly hope ida ilhan imogen ines ingrid irene iris irma isabel isabella ivy jacqueline jade jan
  jane janet janice janine jasmine jayne jean jeanette jeanne jenna jennifer jenny jessica jill jo joan joann joanna joanne jocelyn josephine joy joyce juanita
  judith judy julia juliana julie juliet june kamala karen karin kate katarina katherine kathleen kathryn kathy katie katrina katy kaye kayla keira kellie kellyanne kerry kimberly kirsten
  kristen kristin kristina laura lauren laurie leah leila lena leslie leticia lidia lillian lily linda lindsay lisa liz liza lois lola lorena loretta lori lorraine
  louise lucia lucille lucinda lucy luisa lydia lynn lynne mabel madeleine madeline madison maggie magdalena malala malia mandy margaret margarita maria marian marianne
  marie marina marion marjorie marlene marta martha mary matilda maureen mavis maxine may megan meghan melania melanie melinda melissa melody mercedes meredith mia michaela michele
  michelle mildred millie mina minnie miranda miriam moira molly mona monica monique muriel myra nadia nadine nancy naomi natalia natalie natasha nell nellie
  nicola nicole nina noor nora norma nuala olga olive olivia paige pamela patricia patsy patty paula pauline pearl peggy penelope petra philippa phoebe phyllis polly
  priscilla priti priya rachel rebecca regina renee rhiannon rhonda rita roberta robin rosa rosalind rose rosemary rosie roxanne ruby ruth sabrina sadie sally samantha sandra
  sara sarah sasha saoirse selena serena shannon sharon sheila shelley sherry shirley sian siân sigrid silvia simone sinead siobhan sofia sonia sonya sophia sophie stacey stacy stella
  stephanie sue susan susanna susanne suzanne svenja sybil sylvia tamara tammy tania tanya tara tatiana teresa tess tessa thelma theresa tiffany tina toni tracey tracy trudy
  ulrike una ursula valentina valerie vanessa vera verna veronica vicki vicky victoria viola violet virginia vivian wanda wendy whitney wilma winifred yasmin yolanda yvette yvonne zainab zara zoe
  annalena katrin sabine birgit anja claudine sylvie nathalie isabelle aurélie céline hélène françoise chantal valérie véronique ségolène carys cerys ffion nia rhian angharad eluned sioned mererid
  giorgia elly chiara federica paola silvana ornella pilar begoña rocío yolande sigrid femke anouk marieke lotte sanne kajsa
  oprah ivanka jacinda nirmala mamata priyanka smriti sushmita anjali pooja deepika kavita sunita shreya lakshmi meera neha divya ayesha khadija mariam amina hafsa chioma ngozi adaeze amara lindiwe mei yuki sakura hana oksana yulia svetlana ekaterina agnieszka katarzyna malgorzata ilona ioana niamh aisling orla grainne roisin ciara caoimhe maeve michaelia shabana leanne kemi`;

const maleNames = `aaron abdul abdullah abel abraham adam adrian ahmed aidan al alan albert alberto aled alec alejandro alfred ali allan allen alvin amir anders
  andre andreas andres andrew andy angus anthony antonio antony archie ari arjun arnold arthur austin barack barry bart ben benedict benjamin bernard bernie bert bill billy
  bob bobby boris brad bradley brandon brendan brent brett brian bruce bruno bryan bryce byron caleb calvin carl carlos carlton cecil cedric chad charles charlie chester chris
  christian christopher clarence claude clayton clement cliff clifford clint clive clyde cody colin colm conor craig curtis cyril dale damian damon dan daniel danny darrell darren
  darryl dave david dean declan denis dennis derek desmond diego dieter dirk dmitry domenic dominic don donald doug douglas duncan dustin dwayne dwight earl ed eddie edgar edmund
  eduardo edward edwin eli elias elliot elmer emanuel emmanuel enrique eric erik ernest ernesto ethan eugene evan ewan felipe felix ferdinand fernando finn floyd francesco francis francisco
  franco frank frankie franklin franz fred freddie frederick fritz gareth garry gary gavin gene geoff geoffrey george gerald gerard gerhard giles giovanni giuseppe glen glenn gordon graham
  grant greg gregory guido guillermo gus guy hamid hans harold harry harvey hassan hector heinrich henri henry herbert herman horace howard hubert hugh hugo ian ibrahim igor imran
  isaac ivan jack jackson jacob jacques jaime jake james jamie jared jason javier jeff jeffrey jens jeremy jerome jerry jesse jesus jim jimmy jin joachim joaquin joe joel john johnny jon
  jonah jonas jonathan jordan jorge jose josé josef joseph josh joshua juan julian julio julius justin karl keir keith ken kenneth kevin kofi kurt kyle lance lars larry laurence lawrence lee leif leo leon leonard
  leroy lester lewis liam lionel lloyd logan louis lucas luigi luis luke malcolm manuel marc marcel marco marcus mario mark markus marshall martin marty marvin mason mateo matt
  matthew matthias maurice max maxwell mehmet melvin michael miguel mike milton mitch mitchell mohamed mohammad mohammed morris moses muhammad nathan nathaniel neil nelson niall nicholas nick nicolas
  nigel nikola noah noel norman oleg oliver olivier omar oscar oswald otto owen pablo paolo pascal patrick paul pavel pedro pete peter phil philip philippe phillip pierre piotr rafael ralph ramon randall
  randy raul ravi ray raymond reginald rene reuben rex rhys ricardo rich richard rick ricky rishi rob robert roberto rod rodney rodrigo roger roland rolf roman ron ronald ronnie rory ross roy rudolf rudy rupert russ
  russell ryan salman sam samuel scott sean sebastian sergei sergio seth shane shaun shawn sidney simon spencer stan stanley stefan stephen sterling steve steven stewart stuart sven ted terence terrence
  terry theo theodore thomas tim timothy tobias toby todd tom tommy tony travis trevor tyler uwe vernon victor vikram viktor vince vincent vladimir volodymyr wade wallace walter warren wayne wendell werner wesley
  wilbur wilfred will willard william willie winston wolfgang xavier xi yusuf zachary zack olaf friedrich jürgen günter günther christoph frédéric françois jean-luc jean-marie stéphane gérard gérald édouard éric andré rené
  alain gaël dafydd gwyn huw ieuan geraint dai gruffydd matteo luca alessandro giorgio sergi álvaro andrés iñigo íñigo jesús mariano jan-peter geert diederik pieter wouter joost maarten hugo sybrand
  rahul narendra amit arvind rajnath sanjay vijay anil sunil suresh ramesh rakesh mukesh ashok ajay manoj vinod pankaj nitin sharad nawaz shehbaz asif tariq khalid karim jamal mustafa recep tayyip uhuru raila goodluck muhammadu bola jinping shinzo jong sergey oleksandr andriy mateusz lech andrzej janez aleksandar nicolae tonga darragh micheal micheál eoin pearse padraig seamus ciaran cathal fergus donal oisin eamon paschal enda bertie gladstone sajid kwasi wes alun owain jair luiz evo gustavo alvaro ulf magnus`;

export const names = packedWords({ femaleNames: `${shared} ${femaleNames}`, maleNames: `${shared} ${maleNames}` });
