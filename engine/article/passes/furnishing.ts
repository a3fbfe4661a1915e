/**
 * Words of datelines and bylines, lower case: prepositions, months and weekdays (CLDR, wide and abbreviated), what was done
 * to the text, whose it is. What remains of a line without them tells whether it says anything else. Source: the lines
 * above and below the text on the pages of the public extraction benchmark.
 */
const FURNISHING = new Set(
  (
    'by von par por door di da de av af published updated posted modified created last first on at um am pm uhr ' +
    'eine ein kolumne kommentar gastbeitrag essay analyse column opinion tribune columna cyhoeddwyd diweddarwyd ' +
    'gan ionawr chwefror mawrth ebrill mehefin gorffennaf awst medi hydref tachwedd rhagfyr lecture lectura ' +
    'veröffentlicht aktualisiert erschienen stand vom zuletzt publié mis à jour le publicado actualizado el las ' +
    'pubblicato gepubliceerd minutes minute mins min reading read time lesezeit lesedauer minuten ago h hours ' +
    'hour days day weeks week vor stunden tagen and und et y for of the in est edt pst pdt cst cdt gmt utc bst ' +
    'cet mez mesz ist mon tues tue wed thurs thu fri sat sun monday tuesday wednesday thursday friday saturday ' +
    'sunday montag dienstag donnerstag freitag samstag sonntag mittwoch sonnabend januari februari maart mrt mei ' +
    'juni juli augustus oktober okt mars maj augusti gennaio febbraio marzo aprile maggio giugno luglio agosto ' +
    'settembre ottobre novembre dicembre stycznia lutego marca kwietnia maja czerwca lipca sierpnia września ' +
    'października listopada grudnia publicerad uppdaterad publiceret opdateret publisert oppdatert geplaatst ' +
    'bijgewerkt publikacja aktualizacja klockan kl erstellt publiziert modifié originally gepostet geschrieben ' +
    'eingestellt lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado ' +
    'domingo segunda feira terça quarta quinta sexta january januar janvier janeiro jan february februar feb ' +
    'février fév march março mar märz april apr avril avr may mai mayo maio june jun juin junio junho july jul ' +
    'juillet julio julho august aug août september septembre septiembre sept sep setembro october octobre octubre ' +
    'oct outubro november noviembre novembro nov december dec décembre déc dezember dezembro dez diciembre dic ' +
    'fevereiro enero febrero abril staff reporter writer correspondent editor special contributor author autorin ' +
    'autor auteur news press agency associated reuters afp dpa ap image smithsonian'
  ).split(' '),
);

const TIME_OF_DAY = /\b([ap])\.m\b/gi;
const WORD = /[^\s\d\p{P}\p{S}]+/gu;

/** The words of a line that say more than when it was published and by whom; figures and punctuation are none. */
export function otherWords(line: string): readonly string[] {
  const words = line.toLowerCase().replace(TIME_OF_DAY, '$1m').match(WORD) ?? [];
  return words.filter((word) => !FURNISHING.has(word));
}
