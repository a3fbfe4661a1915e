import type { Language } from './language.ts';

export const it: Language = {
  numbers: {
    due: 2,
    tre: 3,
    quattro: 4,
    cinque: 5,
    sei: 6,
    sette: 7,
    otto: 8,
    nove: 9,
    dieci: 10,
    undici: 11,
    dodici: 12,
    tredici: 13,
    quattordici: 14,
    quindici: 15,
    sedici: 16,
    diciassette: 17,
    diciotto: 18,
    diciannove: 19,
    venti: 20,
    trenta: 30,
  },
  collectives: { 'mezza dozzina': 6, 'una dozzina': 12, 'due dozzine': 24, 'un paio di': 2 },
  weighty:
    'punti|rivendicazioni|richieste|raccomandazioni|conclusioni|proposte|priorità|principi|impegni|obiettivi|misure|risultati|' +
    'questioni|problemi|fatti|azioni|cambiamenti|sfide|preoccupazioni|temi',
  countable:
    'consigli|passi|passaggi|ragioni|motivi|domande|cose|regole|esempi|idee|modi|fattori|aree|vantaggi|rischi|cause|effetti|tipi|fasi|parti|' +
    'criteri|condizioni|soluzioni|errori|lezioni|trucchi|argomenti|elementi|miti|assi',
  pointing:
    'seguenti|di seguito|ecco|quest[ie]|tra cui|fra cui|ad esempio|per esempio|come|sono|chiedono|chiede|propongono|propone|raccomanda(?:no)?|includono|comprende',
  machinery:
    'leggi anche.*|vedi anche|articoli (?:correlati|simili|recenti|consigliati)|correlati|potrebbe interessarti.*|i più letti|più letti|indice|sommario|contenuti|in questo articolo|' +
    'condividi.*|seguici.*|tag|categorie|argomenti|newsletter.*|iscriviti.*|abbonati.*|commenti|pubblicità|link(?: utili)?|per saperne di più|approfondimenti' +
    '|da non perdere.*|(?:offerte di )?lavoro|con il sostegno di|(?:i nostri )?(?:partner|sponsor)|orari(?: di apertura)?|prezzi|tariffe' +
    '|note per (?:la redazione|i giornalisti)|continua a leggere|dello stesso autore' +
    '|in immagini|(?:foto)?gallery|galleria|il tuo profilo|cosa offriamo|parole chiave' +
    '|ringraziamo .*|termini e condizioni',
  references: 'cast|discografia|filmografia|fonti?|riferimenti|bibliografia|note(?: a piè di pagina)?|crediti',
  occasions:
    'contatti(?: stampa)?|presenti|partecipanti|(?:il )?programma|relatori|candidat[ie].*|scaletta|calendario delle partite|risposte|soluzioni|dove vederl[oa]|come arrivare|ingresso|biglietti' +
    '|(?:il nostro |il )?team|lo staff|la giuria' +
    '|dove (?:dormire|mangiare)',
  supplies:
    'ingredienti\\b.*|materiali|occorrente|cosa (?:serve|ti serve)' +
    '|(?:dosi )?per \\d+ (?:persone|porzioni).*|caratteristiche(?: tecniche)?|scheda tecnica|specifiche(?: tecniche)?|contenuto della confezione' +
    '|cosa portare',
  needing: '(?:ti|vi) serv(?:e|ono)|occorrono',
  offers:
    'informativa sulla privacy|termini e condizioni|accesso illimitato|abbonat[a-zß-ž]*|senza pubblicità|prova gratuita|disdici quando vuoi',
  buying: 'acquista|compra|ordina|vedi (?:offerta|prezzo)|aggiungi al carrello',
  labels:
    'passo|passaggio|richiesta|ragione|motivo|consiglio|punto|regola|lezione|mito|raccomandazione|domanda|proposta|parte|fase|n[.°]+|numero|misura|obiettivo|errore',
  ordinals: [
    'primo|in primo luogo|innanzitutto|anzitutto',
    'secondo|in secondo luogo',
    'terzo|in terzo luogo',
    'quarto|in quarto luogo',
    'quinto|in quinto luogo',
    'sesto',
    'settimo',
    'ottavo',
  ],
  last: 'infine|da ultimo|per finire',
};
