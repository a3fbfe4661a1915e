import type { Language } from './language.ts';

export const de: Language = {
  numbers: {
    zwei: 2,
    drei: 3,
    vier: 4,
    fünf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    neun: 9,
    zehn: 10,
    elf: 11,
    zwölf: 12,
    dreizehn: 13,
    vierzehn: 14,
    fünfzehn: 15,
    sechzehn: 16,
    siebzehn: 17,
    achtzehn: 18,
    neunzehn: 19,
    zwanzig: 20,
    dreißig: 30,
    dreissig: 30,
    vierzig: 40,
    fünfzig: 50,
  },
  collectives: { 'halbes dutzend': 6, 'halben dutzend': 6, 'ein dutzend': 12, 'einem dutzend': 12, 'zwei dutzend': 24 },
  weighty:
    '(?:[a-zß-ž]*(?:forderungen|punkten?|ergebnissen?|empfehlungen|schlussfolgerungen|vorschlägen?|prioritäten|grundsätzen?|' +
    'zielen?|maßnahmen|massnahmen|erkenntnissen?|anliegen|zusagen|themen|fakten|thesen|aussagen|problemen?|änderungen))',
  countable:
    '(?:[a-zß-ž]*(?:tipps?|gründen?|schritten?|fragen|dingen?|regeln|beispielen?|ideen|strategien|faktoren|bereichen?|vorteilen?|nachteilen?|' +
    'risiken|ursachen|folgen|arten|phasen|teilen?|merkmalen?|kriterien|bedingungen|lösungen|mythen|fehlern?|möglichkeiten|optionen|argumenten?|antworten))',
  pointing:
    'folgend[a-zß-ž]*|im folgenden|nachfolgend[a-zß-ž]*|diese[rnms]?|hier (?:ist|sind|kommen|finden)|hier|unter anderem|u\\.\\s?a\\.?|nämlich|zum beispiel|' +
    'beispielsweise|fordert|fordern|gehören|zählen|umfasst|lauten?|ergab|zeigt|sieht vor',
  machinery:
    '(?:mehr|weiteres) (?:zum thema|dazu|über|aus|von|zu)\\b.*|siehe auch|lesen sie (?:auch|mehr|weiter).*|auch interessant|das könnte .*|empfohlene .*|' +
    'ähnliche .*|verwandte .*|meist(?:gelesen|diskutiert|kommentiert)[a-zß-ž]*.*|beliebt[a-zß-ž]*.*|neueste .*|aktuelle .*|inhalt(?:sverzeichnis|sübersicht)?|' +
    'in diesem (?:artikel|beitrag)|springen sie.*|teilen|artikel teilen|folgen sie.*|schlagw[a-zß-ž]+|themen|kategorien|tags|newsletter.*|abonnieren.*|abo\\b.*|jetzt .*(?:testen|abonnieren|lesen|registrieren)|' +
    'kommentare|anzeige|links|weiterführende .*|downloads?|weitere (?:artikel|beiträge|themen|nachrichten|infos|informationen)\\b.*' +
    '|nicht verpassen.*|stellen(?:angebote|markt|anzeigen)|jobs?|mit dank an|(?:unsere )?(?:partner|sponsoren|förderer|unterstützer)|öffnungszeiten|unsere empfehlungen für sie|app laden' +
    '|hinweise? (?:an|für) die (?:presse|redaktion(?:en)?)|aus dem archiv|weiterlesen|von derselben autorin|vom selben autor' +
    '|bilder(?:galerie|strecke)?|fotostrecke|galerie|(?:ihr|dein) profil|(?:ihre|deine) aufgaben|(?:das|was) (?:wir bieten|bieten wir|bringst du mit)|wir bieten(?: ihnen| dir)?|wir suchen|schlüsselwörter' +
    '|wir danken .*|teilnahmebedingungen|agb',
  references:
    'besetzung|diskografie|filmografie|werke|(?:weitere (?:genutzte )?)?quellen(?:angaben|nachweise?|verzeichnis)?\\b.*|literatur(?:verzeichnis|hinweise|tipps)?|anmerkungen|fußnoten|einzelnachweise|bildnachweise?',
  occasions:
    'ansprechpartner(?:in|innen)?|(?:presse)?kontakte?|anwesend|anwesende|entschuldigt|teilnehmer(?:innen|liste)?|programm(?:ablauf)?|ablauf|zeitplan|termine|(?:unsere )?referent(?:en|innen)|nominierte?.*|kandidat(?:en|innen)|titelliste|spielplan|lösungen|anfahrt|eintritt(?:spreise)?|preise' +
    '|(?:unser |das )?team|(?:unser |der )?vorstand|die jury' +
    '|übernachten|unterkunft',
  supplies:
    'zutaten\\b.*|material(?:ien)?|sie (?:brauchen|benötigen)|(?:das )?(?:brauchen|benötigen) sie|das brauchst du|du brauchst' +
    '|für (?:etwa |ca\\. )?\\d+ (?:personen|portionen|stück).*|technische (?:daten|details)|lieferumfang|datenblatt' +
    '|packliste',
  needing: 'sie (?:brauchen|benötigen)|du brauchst|brauchen sie|benötigen sie',
  offers:
    'datenschutz(?:erklärung|bestimmungen)|allgemeine geschäftsbedingungen|(?:jederzeit|monatlich) kündbar|mindestlaufzeit|werbefrei[a-zß-ž]*|probe(?:monat|abo)|neukunden|alle digitalen inhalte|(?:hefte|ausgaben) (?:pro|im) jahr|abonnent[a-zß-ž]*|e-?paper|weiterlesen|preisvorteile?',
  buying: 'jetzt (?:kaufen|bestellen)|kaufen|bestellen|zum (?:shop|angebot|produkt)|preis prüfen|in den warenkorb',
  labels:
    'schritt|forderung|grund|tipp|punkt|regel|lektion|mythos|empfehlung|frage|these|teil|phase|nr\\.?|nummer|fakt|fehler|ziel|maßnahme|vorschlag',
  ordinals: [
    'erstens|zuerst|zunächst|zum einen',
    'zweitens|zum zweiten',
    'drittens',
    'viertens',
    'fünftens',
    'sechstens',
    'siebtens|siebentens',
    'achtens',
    'neuntens',
    'zehntens',
  ],
  last: 'schließlich|schliesslich|zuletzt|zu guter letzt',
};
