import { genders, type LanguageData, NO_ENDING, pattern, words } from './language-data.ts';

/** Verbs of speech of the Spanish press: present, preterite, imperfect, participle. */
export const spanish: LanguageData = {
  code: 'es',
  says: words(`dice dijo dicen dijeron decía dicho afirma afirmó afirman afirmaron afirmaba afirmado asegura aseguró aseguran aseguraron asegurado explica
    explicó explican explicaron explicaba explicado añade añadió añaden añadieron añadido señala señaló señalan señalaron señalado declara declaró
    declararon declarado apunta apuntó apuntan apuntado indica indicó indican indicaron indicado destaca destacó destacan destacaron destacado subraya subrayó subrayan
    subrayado advierte advirtió advierten advirtieron advertido denuncia denunció denuncian denunciaron denunciado reclama reclamó reclaman exige exigió exigen
    pide pidió piden pidieron pedido responde respondió respondieron contesta contestó pregunta preguntó cuenta contó cuentan contaron recuerda recordó
    recuerdan reconoce reconoció reconocen admite admitió insiste insistió insisten sostiene sostuvo sostienen considera consideró consideran opina opinó
    opinan comenta comentó comentan concluye concluyó confirma confirmó confiesa confesó promete prometió lamenta lamentó lamentan critica criticó critican
    escribe escribió escribieron escrito anuncia anunció anunciaron revela reveló reitera reiteró matiza matizó relata relató resume resumió zanja zanjó
    celebra celebró califica calificó llama llamó agrega agregó agregaron manifiesta manifestó expresa expresó detalla detalló precisa precisó alerta alertó`),
  reports: words(
    'ríe rió sonríe sonrió susurra susurró grita gritó bromea bromeó suspira suspiró exclama exclamó habla habló cita citó propone propuso',
  ),
  tells: words(''),
  appeals: [['pide'], ['piden'], ['pidió'], ['exige'], ['exigen'], ['exigió'], ['reclama'], ['reclaman']],
  participles: words('diciendo añadiendo afirmando explicando asegurando señalando destacando'),
  passives: words('citado calificado descrito llamado criticado'),
  agents: words('por'),
  comparisons: words('como según'),
  messages: words('carta comunicado tuit mensaje correo nota'),
  modifiers: words(''),
  according: [['según'], ['de', 'acuerdo', 'con'], ['a', 'juicio', 'de'], ['en', 'palabras', 'de'], ['para']],
  tags: words(''),
  accordingAfter: words(''),
  speechNouns: words('palabras declaración comunicado carta mensaje advertencia respuesta frase llamamiento'),
  mentions: words(
    'llamado llamada titulado titulada término palabra lema concepto película libro novela canción serie denominado denominada disco',
  ),
  works: words('libro película novela canción álbum serie'),
  thoughts: words('pensó pensaba piensa'),
  pronouns: genders('él:male ella:female ellos:plural ellas:plural yo:unknown nosotros:plural'),
  possessives: words('su sus mi mis nuestro nuestra'),
  relatives: words('que quien quienes cual cuyo donde'),
  subordinators: words('que si porque cuando como'),
  determiners: words(
    'el la los las un una unos unas este esta estos estas ese esa su sus mi mis nuestro nuestra varios varias dos tres cuatro cinco',
  ),
  auxiliaries: words('ha han había habían he hemos es son fue era será está están se le les lo ha'),
  negations: words('no nunca tampoco'),
  articles: words('el la los las un una unos unas'),
  copulas: words('es son fue era eran será sigue'),
  adverbs: words('también ayer hoy luego después entonces ya además así aún incluso más tarde siempre ahora'),
  adverbEnding: pattern(/.{3}mente$/),
  conjunctions: words('y e o u pero'),
  prepositions: words(
    'a al ante bajo con contra de del desde durante en entre hacia hasta para por según sin sobre tras mediante',
  ),
  links: words('de del para en al'),
  notNames:
    words(`lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
    el la los las un una unos unas este esta estos estas su sus y e o pero en de del a al con por para según sin sobre tras desde durante hasta ayer hoy también
    además así luego después entonces cuando si como porque que no ya más él ella ellos preguntado preguntada`),
  titles: genders(
    'sr.:male sra.:female señor:male señora:female don:male doña:female dr.:male dra.:female doctor:male doctora:female profesor:male profesora:female',
  ),
  royals: words('príncipe princesa rey reina papa'),
  roles:
    words(`ministro ministra presidente presidenta director directora portavoz secretario secretaria jefe jefa alcalde alcaldesa diputado diputada senador
    senadora abogado abogada profesor profesora investigador investigadora médico médica economista sociólogo socióloga autor autora fundador fundadora responsable
    juez jueza fiscal sindicalista activista periodista experto experta delegado delegada consejero consejera candidato candidata coordinador coordinadora
    representante vecino vecina madre padre entrenador entrenadora vicepresidente vicepresidenta líder`),
  roleEnding: pattern(/(?:ólogo|óloga|ista)$/),
  agentEnding: NO_ENDING,
  lesserRoles: words('madre padre hijo hija hermano hermana amigo amiga marido mujer'),
  offices: words('alcalde alcaldesa diputado diputada senador senadora ministro ministra embajador embajadora obispo'),
  organisations: words(
    'agencia asociación ayuntamiento banco comisión comité confederación consejo consejería empresa federación fundación gobierno grupo hospital instituto ministerio organización partido policía sindicato tribunal universidad unión ong ugt ccoo pp psoe periódico',
  ),
  documents: words('informe estudio carta comunicado encuesta ley texto artículo nota sentencia documento'),
  vague: words('uno algunos muchos nadie alguien eso esto'),
  particles: words('van von der den zu ter ten bin ibn al el ben de del la las los y van von'),
  suffixes: words('jr.'),
  abbreviations: words('sr sra dr dra d ee.uu etc núm'),
  splits: [],
  incises: false,
  capitalNouns: false,
};
