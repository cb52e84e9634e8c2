import type { WordBook } from '../word-book'

/** Spanish words: how it is when it is right, when that was, and who says how it ought to be. */
export const norms: WordBook['lists'] = {
  'in-order': [
    'correctamente|perfectamente|perfecto|normal|normalmente|puntual|puntualmente|correcto|correcta|correctos|correctas',
    'funciona|funcionaba|funcionan|funcionaban|iba|iban|salía|salían|va|van .. bien|perfecto|normal|sin|todo|siempre|allí|aquí|aún|todavía',
    'sí le|les|me|nos funciona|aparece|deja|sale',
    'están|está|estaban|estaba|salen|sale|salía|va|iba bien|ok|correcto|correctos|correctas|en|disponible|verde',
    'sin problema|problemas|error|errores|incidencias|retraso',
    'ningún problema|error',
    'como antes|siempre',
    'y ya',
  ],
  earlier: [
    'ayer|antes|anteriormente|normalmente|habitualmente|antiguamente',
    'hasta ayer|el|la|hace|ahora|que|anteayer|lunes|martes|miércoles|jueves|viernes',
    'el mes|año|lunes|martes|miércoles|jueves|viernes pasado|anterior',
    'la semana|versión|vez pasada|anterior',
    'hace #|dos|tres|una|un',
    'en enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre',
    'durante años|meses|semanas',
  ],
  'state-verb': [
    'era|eran|estaba|estaban|salía|salían|tardaba|tardaban|llegaba|llegaban|daba|daban|tenía|tenían|iba|iban|funcionaba|funcionaban|mostraba|aparecía|aparecían|había|fue|fueron|hacía|podía|podíamos|tarda|llega|llegan',
  ],
  'another-case': [
    'otro|otra|otros|otras|demás|mismo|misma|compañero|compañera|compañeros|compañeras|móvil|firefox|chrome|safari|edge',
  ],
  norm: [
    'según _? contrato|documentación|manual|condiciones',
    'debería|deberían|debe|deben|debía|debían|tendría|tendrían|tiene que',
    'previsto|contratado|esperaba|esperábamos|esperado',
    'en vez|lugar de',
  ],
  'worked-once': [
    'antes|ayer|hasta .. funcionaba|iba|funcionó',
    'funcionaba|funcionó .. hasta|ayer|antes|bien',
    'a los demás|otros',
  ],
}
