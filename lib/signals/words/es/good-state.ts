import type { GoodStateWords } from '../good-state'

/** Spanish words: that it is right again, and what takes that back. */
export const goodState: GoodStateWords = {
  notNow:
    /algunos|algunas|cuando|ayer|antes|normalmente|siempre|debería|espero|nada|nunca|solo|sólo|todavía|sigue|siguen|esper\p{L}{1,4}|afectad[oa]s?|bloquead[oa]s?|red|lunes|martes|miércoles|jueves|viernes/u,
  rightAtEnd:
    /bien|verde|correcto|listo|resuelto|perfecto|funciona|funcionan|llegó|llegaron|entra|entran|han llegado|ha vuelto|han vuelto/u,
  afterRight: /ya|ahora|otra vez|de nuevo|gracias/u,
  since: /desde|a las/u,
  rightAtStart:
    /(?:ya|todo|ahora)(?: todo)? (?:funciona|va|está|están|llegó|llega|llegan|bien|me deja|nos deja|puedo|podemos|pueden|entra|sale|se ve|imprime|carga|abre)/u,
  hitTheMark: /era eso|eso era|era justo eso/u,
  praise:
    /(?:me|nos) (?:ha|han|has) salvado|me salv[óa]s?te?|(?:es|eres) (?:un|una) (?:genio|crack|máquina|ángel|sol)/u,
  runs: /(?:he|ha|hemos|han) (?:podido|recibido)|pude|pudimos|[\p{L}]+ (?:otra vez|de nuevo)/u,
  everybody: /todos |todas |(?:los|las) (?:dos|tres|cuatro) /u,
  wrong: /lenta?/u,
  but: /pero/u,
  wrongBehindBut: /no|nada/u,
  dayNamed: /lunes|martes|miércoles|jueves|viernes|mañana/u,
  suits: /bien/u,
}
