import type { Language } from './language.ts';

export const es: Language = {
  numbers: {
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    nueve: 9,
    diez: 10,
    once: 11,
    doce: 12,
    trece: 13,
    catorce: 14,
    quince: 15,
    dieciséis: 16,
    diecisiete: 17,
    dieciocho: 18,
    diecinueve: 19,
    veinte: 20,
    treinta: 30,
  },
  collectives: { 'media docena': 6, 'una docena': 12, 'dos docenas': 24, 'un par de': 2 },
  weighty:
    'puntos|reivindicaciones|demandas|recomendaciones|conclusiones|propuestas|prioridades|principios|compromisos|objetivos|medidas|' +
    'hallazgos|resultados|exigencias|problemas|cuestiones|hechos|acciones|cambios|retos|desafíos|preocupaciones|peticiones',
  countable:
    'consejos|pasos|razones|motivos|preguntas|cosas|reglas|ejemplos|ideas|formas|maneras|factores|áreas|temas|ventajas|riesgos|causas|efectos|' +
    'tipos|fases|partes|criterios|condiciones|soluciones|errores|lecciones|claves|trucos|argumentos|elementos|mitos',
  pointing:
    'siguientes?|a continuación|estos|estas|aquí|entre (?:ellos|ellas|otros|otras)|como por ejemplo|por ejemplo|tales como|son|piden|exigen?|reclaman?|recomiendan?|proponen?|incluyen?',
  machinery:
    'lee(?:r)? también.*|ver también|véase también|(?:noticias|artículos) relacionad[oa]s|relacionad[oa]s|te puede interesar.*|lo más (?:leído|visto|popular)|más (?:sobre|noticias|leídas?)\\b.*|' +
    '(?:tabla de )?contenidos?|índice|en este artículo|compart(?:ir|e).*|síguenos.*|etiquetas|categorías|temas|boletín.*|suscríbete.*|comentarios|publicidad|enlaces.*|para más información' +
    '|no te pierdas.*|(?:ofertas de )?(?:empleo|trabajo)|con el apoyo de|(?:nuestros )?(?:patrocinadores|socios|colaboradores)|horarios?(?: de apertura)?|precios|tarifas' +
    '|nota (?:a|para) (?:los editores|la redacción)|sigue leyendo|del mismo autor' +
    '|en imágenes|galería(?: de fotos)?|tu perfil|qué ofrecemos|perfil buscado|palabras clave' +
    '|agradecemos .*|bases legales|términos y condiciones',
  references: 'reparto|discografía|filmografía|fuentes?|referencias?|bibliografía|notas?(?: al pie)?|créditos?',
  occasions:
    'contactos?(?: de prensa)?|asistentes|presentes|participantes|(?:el )?programa|agenda|ponentes|nominad[oa]s.*|candidat[oa]s|lista de canciones|calendario de partidos|respuestas|dónde ver(?:lo)?|cómo llegar|entradas' +
    '|(?:nuestro |el )?equipo|el jurado' +
    '|dónde (?:dormir|comer)',
  supplies:
    'ingredientes?\\b.*|materiales|necesitar(?:ás|á)|(?:lo )?que necesitas' +
    '|para \\d+ (?:personas|raciones).*|características(?: técnicas)?|ficha técnica|especificaciones(?: técnicas)?|contenido de la caja' +
    '|qué llevar',
  needing: 'necesitar(?:ás|á)|necesitas',
  offers:
    'política de privacidad|términos y condiciones|sin permanencia|acceso ilimitado|suscriptor[a-zß-ž]*|sin publicidad|prueba gratuita',
  buying: 'comprar|compra ya|ver (?:oferta|precio)|añadir al carrito|pedir ahora',
  labels:
    'paso|demanda|razón|motivo|consejo|punto|regla|lección|mito|recomendación|pregunta|propuesta|parte|fase|n[.º°]+|número|clave|medida|objetivo|error',
  ordinals: [
    'primero|en primer lugar|primeramente',
    'segundo|en segundo lugar',
    'tercero|en tercer lugar',
    'cuarto|en cuarto lugar',
    'quinto|en quinto lugar',
    'sexto|en sexto lugar',
    'séptimo',
    'octavo',
  ],
  last: 'por último|finalmente|por fin|en último lugar',
};
