import { type LanguageData, packed } from './language-data.ts';

/** Verbs of speech of the Spanish press: present, preterite, imperfect, participle. */
export const language: LanguageData = packed({
  code: 'es',
  says: `dice dijo dicen dijeron decía dicho afirma afirmó afirman afirmaron afirmaba afirmado asegura aseguró aseguran aseguraron asegurado explica
    explicó explican explicaron explicaba explicado añade añadió añaden añadieron añadido señala señaló señalan señalaron señalado declara declaró
    declararon declarado apunta apuntó apuntan apuntado indica indicó indican indicaron indicado destaca destacó destacan destacaron destacado subraya subrayó subrayan
    subrayado advierte advirtió advierten advirtieron advertido denuncia denunció denuncian denunciaron denunciado reclama reclamó reclaman exige exigió exigen
    pide pidió piden pidieron pedido responde respondió respondieron contesta contestó pregunta preguntó cuenta contó cuentan contaron recuerda recordó
    recuerdan reconoce reconoció reconocen admite admitió insiste insistió insisten sostiene sostuvo sostienen considera consideró consideran opina opinó
    opinan comenta comentó comentan concluye concluyó confirma confirmó confiesa confesó promete prometió lamenta lamentó lamentan critica criticó critican
    escribe escribió escribieron escrito anuncia anunció anunciaron revela reveló reitera reiteró matiza matizó relata relató resume resumió zanja zanjó
    celebra celebró califica calificó llama llamó agrega agregó agregaron manifiesta manifestó expresa expresó detalla detalló precisa precisó alerta alertó`,
  reports:
    'ríe rió sonríe sonrió susurra susurró grita gritó bromea bromeó suspira suspiró exclama exclamó habla habló cita citó propone propuso',
  appeals: ['pide', 'piden', 'pidió', 'exige', 'exigen', 'exigió', 'reclama', 'reclaman'],
  participles: 'diciendo añadiendo afirmando explicando asegurando señalando destacando',
  passives: 'citado calificado descrito llamado criticado',
  agents: 'por',
  comparisons: 'como según',
  messages: 'carta comunicado tuit mensaje correo nota',
  according: ['según', 'de acuerdo con', 'a juicio de', 'en palabras de', 'para'],
  speechNouns: 'palabras declaración comunicado carta mensaje advertencia respuesta frase llamamiento',
  mentions:
    'llamado llamada titulado titulada término palabra lema concepto película libro novela canción serie denominado denominada disco',
  works: 'libro película novela canción álbum serie',
  thoughts: 'pensó pensaba piensa',
  pronouns: 'él:male ella:female ellos:plural ellas:plural yo:unknown nosotros:plural',
  relatives: 'que quien quienes cual cuyo donde',
  subordinators: 'que si porque cuando como',
  determiners:
    'el la los las un una unos unas este esta estos estas ese esa su sus mi mis nuestro nuestra varios varias dos tres cuatro cinco',
  auxiliaries: 'ha han había habían he hemos es son fue era será está están se le les lo ha',
  negations: 'no nunca tampoco',
  articles: 'el la los las un una unos unas',
  copulas: 'es son fue era eran será sigue',
  adverbs: 'también ayer hoy luego después entonces ya además así aún incluso más tarde siempre ahora',
  adverbEnding: /.{3}mente$/,
  conjunctions: 'y e o u pero',
  prepositions:
    'a al ante bajo con contra de del desde durante en entre hacia hasta para por según sin sobre tras mediante',
  links: 'de del para en al',
  notNames: `lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
    el la los las un una unos unas este esta estos estas su sus y e o pero en de del a al con por para según sin sobre tras desde durante hasta ayer hoy también
    además así luego después entonces cuando si como porque que no ya más él ella ellos preguntado preguntada`,
  titles:
    'sr.:male sra.:female señor:male señora:female don:male doña:female dr.:male dra.:female doctor:male doctora:female profesor:male profesora:female',
  royals: 'príncipe princesa rey reina papa',
  roles: `ministro ministra presidente presidenta director directora portavoz secretario secretaria jefe jefa alcalde alcaldesa diputado diputada senador
    senadora abogado abogada profesor profesora investigador investigadora médico médica economista sociólogo socióloga autor autora fundador fundadora responsable
    juez jueza fiscal sindicalista activista periodista experto experta delegado delegada consejero consejera candidato candidata coordinador coordinadora
    representante vecino vecina madre padre entrenador entrenadora vicepresidente vicepresidenta líder`,
  roleEnding: /(?:ólogo|óloga|ista)$/,
  lesserRoles: 'madre padre hijo hija hermano hermana amigo amiga marido mujer',
  offices: 'alcalde alcaldesa diputado diputada senador senadora ministro ministra embajador embajadora obispo',
  organisations:
    'agencia asociación ayuntamiento banco comisión comité confederación consejo consejería empresa federación fundación gobierno grupo hospital instituto ministerio organización partido policía sindicato tribunal universidad unión ong ugt ccoo pp psoe periódico',
  documents: 'informe estudio carta comunicado encuesta ley texto artículo nota sentencia documento',
  vague: 'uno algunos muchos nadie alguien eso esto',
  femaleNames:
    'pilar begoña rocío consuelo lorena luisa isabel concepción dolores mercedes montserrat yolanda inés beatriz soledad ada irene',
  maleNames:
    'joaquin joaquín álvaro andrés iñigo íñigo jesús mariano josé luis pablo alberto fernando ignacio santiago gustavo alejandro rafael manuel',
  particles: 'van von der den zu ter ten bin ibn al el ben de del la las los y van von',
  suffixes: 'jr.',
  abbreviations: `sr. sra. dr. dra. d. ee.uu. etc. núm.`,
  incises: false,
  capitalNouns: false,
});
