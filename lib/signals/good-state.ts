import { hasHit } from './sentence-search'
import type { ReadSentence, Reading } from './reading'
import type { ListName } from './words/word-book'

/** A clause that says no more than that something is right again is short: "alerts back", "Punkt ist grün". In words. */
const SHORT = 9
/** In characters; longer parts of sentences are not looked at. */
const LONGEST = 120
/** Where any of these is told, a short "API fine" tells where the fault is not. */
const TROUBLE: readonly ListName[] = ['not-confirmed', 'vague-symptom', 'observed-strong']

/** Where one statement ends and the next begins; the French "y" of "tout y est" parts nothing. */
const PARTS = /[;,:]\s|\s[-–—]{1,2}\s|[()]|\s(?:and|but|und|aber|et|mais|pero)\s/

/** Words behind which nothing is said about now: conditions, earlier times, wishes, what is still wrong. */
const NOT_NOW =
  /(?<![\p{L}'])(?:sounds|some|your (?:mail|e-?mail|message|reply|answer|note|link)|if|when|once|until|till|whether|why|how|yesterday|earlier|before|last|used|usually|normally|always|otherwise|should|would|could|will|hope|hopefully|maybe|please|pls|try|not|no|never|nobody|none|nothing|without|only|except|still|un(?:til|less)|stuck|slow|red|wrong|down|locked|blocked|errors?|affected|impacted|wait\p{L}{0,3}|needs?|depends?|complain\p{L}{0,3}|angry|happens?|happened|fails?|failed|asks?|old|other|network|cables?|wi-?fi|internet|power|vpn|ping|monday|tuesday|wednesday|thursday|friday|tomorrow|too|wenn|falls|ob|einige|manche|sobald|gestern|vorher|bisher|sonst|immer|sollte|würde|wird|hoffe|bitte|nicht|nichts|kein\p{L}{0,2}|nie|nur|noch|rot|falsch|betroffen|fehler|wart\p{L}{1,3}|gesperrt|netzwerk|netz|kabel|strom|alte[rsn]?|montag|dienstag|mittwoch|donnerstag|freitag|si|certains|certaines|quand|hier|avant|normalement|habituellement|devrait|espère|pas|plus|rien|jamais|seulement|toujours|encore|attend\p{L}{0,4}|touchée?s?|concernée?s?|bloquée?s?|réseau|câble|demain|lundi|mardi|mercredi|jeudi|vendredi|algunos|algunas|cuando|ayer|antes|normalmente|siempre|debería|espero|nada|nunca|solo|sólo|todavía|sigue|siguen|esper\p{L}{1,4}|afectad[oa]s?|bloquead[oa]s?|red|lunes|martes|miércoles|jueves|viernes)(?![\p{L}'])|n't(?!\p{L})|'ll(?!\p{L})/u

/** A predicate of things that are as they should be, at the end of its clause but for a time or thanks. */
const RIGHT_AT_END =
  /(?:^|[^\p{L}])(?:back|green|good|great|fine|ok|okay|happy|pleased|works?|worked|working|solved|sorted|online|connected|uneventful|smooth|smoothly|normal|correct|visible|complete|restored|unlocked|settled|went through|came through|got through|(?:is|are|was|were|got|'s|'re|'m|all|everyone|everybody) (?:in|up)|(?:is|are|'s) (?:there|right|gone|clear|quiet|through)|grün|gut|bestens|ok|da|drin|weg|durch|angekommen|sichtbar|erledigt|verbunden|klappt|läuft|geht|passt|stimmt|funktioniert|verts?|vertes?|bon|bonne|bons|réglé|résolu|rétabli|revenue?s?|arrivée?s?|y est|y sont|marche|marchent|fonctionne|fonctionnent|nickel|bien|verde|correcto|listo|resuelto|perfecto|funciona|funcionan|llegó|llegaron|entra|entran|han llegado|ha vuelto|han vuelto)(?: (?:again|now|here|today|already|too|everywhere|thanks|thank you|cheers|wieder|jetzt|nun|alle|alles|bei uns|danke|de nouveau|maintenant|chez nous|merci|ya|ahora|otra vez|de nuevo|gracias|(?:since|at|as of|from|um|seit|ab|depuis|à|desde|a las) [\p{L}\d:.h ]{1,18}))*[\s.!)]*$/u

/** The whole answer hangs on its first word: "Passt.", "Grün seit 10:58", "Drin beim ersten Versuch". */
const RIGHT_AT_START =
  /^\W{0,3}(?:(?:works|working|fixed|solved|sorted|resolved|perfect)[\s.!]*$|(?:(?:jetzt |nun |ja |so )?(?:passt|läuft|klappt|geht|stimmt|funktioniert)(?:'s)?|(?:hat|es hat) geklappt|grün|drin|angekommen|erledigt|gelöst)(?: (?:wieder|jetzt|nun|alles|seit|beim?|im|um|danke|super|prima)(?!\p{L})|[\s.!]*$)|(?:ça|tout|cela) (?:marche|fonctionne|roule|y est|passe)|tout est (?:bon|arrivé|vert|ok|là)|(?:ya|todo|ahora)(?: todo)? (?:funciona|va|está|están|llegó|llega|llegan|bien|me deja|nos deja|puedo|podemos|pueden|entra|sale|se ve|imprime|carga|abre))/u

/** "That was it", "it was the star": the advice hit the mark. */
const HIT_THE_MARK =
  /^\W{0,3}(?:yes,? |yep,? |ok,? |indeed,? )?(?:(?:that|this) (?:was|is|'s) (?:it|the (?:one|reason|culprit|problem|trick))|that's what it was|(?:that|it) did (?:it|the (?:trick|job))(?! (?:again|when|until|before|yesterday))|you (?:nailed|cracked|got) it|(?:genau )?das (?:war|ist) (?:es|der (?:grund|fehler)|die (?:ursache|lösung))|daran lag(?: e|')s|(?:c'|c )(?:était|est) (?:bien )?(?:ça|cela)|era eso|eso era|era justo eso)(?!\p{L})/u

/** Nobody praises like this while it does not work. */
const PRAISE =
  /(?<!\p{L})(?:bless you|you (?:rock|saved|made my)|saved (?:me|us|my|our)|life ?saver|god ?send|(?:you're|you are|what) an? (?:wizard|genius|magician|angel|gem|star|legend|hero|treasure)|like (?:magic|a charm|clockwork)|gerettet|(?:sie sind|du bist) (?:ein|eine|der|die) (?:held|heldin|schatz|genie|engel|wucht)|m(?:'|e |')avez sauvée?|vous (?:me|nous) sauvez|vous êtes (?:un |une )?(?:génie|ange|magicien|magicienne|au top|super)|(?:me|nos) (?:ha|han|has) salvado|me salv[óa]s?te?|(?:es|eres) (?:un|una) (?:genio|crack|máquina|ángel|sol))(?!\p{L})/u

/** "Mails are coming in again", "the sync completed", "I was able to sign in": it does what it did not do. */
const RUNS =
  /(?<!\p{L})(?:(?:is|are|(?<=\p{L})'s|(?<=\p{L})'re) (?:now )?(?:printing|flowing|running|loading|syncing|arriving|working|posting|sending|opening|streaming|updating|filling(?: up)?|(?:coming|going|getting|pouring) (?:in|out|through))|(?:was|were|am|is|are) (?:now )?able to|managed to|got (?:it|them|everything) (?:to work|working|running|open)|(?:completed|finished|ran through|went out|came in|received|arrived|landed)|(?:sees?|opens?|gets?|prints?|loads?|shows?|sends?|has|have|can|could) [\p{L}\d' ]{1,40} (?:now|again)|it (?:opens|prints|loads|sends|saves|connects|syncs)|in now|konnten? (?:mich|uns|ich|wir|es|sie|ihn|alles)|(?:kommt|kommen|geht|gehen|läuft|laufen|druckt|drucken|lädt|laden|zeigt|zeigen|sehe|sehen|ist|sind) [\p{L}\d ]{0,30}wieder|(?:ai|a|avons|ont) (?:bien )?(?:pu|reçu)|peu(?:t|vent) (?:se|à nouveau|de nouveau|maintenant)|(?:est|sont) (?:bien |enfin )?(?:revenu|passé|arrivé|correct|rétabli|réglé|résolu|parti|en ligne)(?:e|s|es)?|[\p{L}']+ (?:à|de) nouveau|(?:he|ha|hemos|han) (?:podido|recibido)|pude|pudimos|[\p{L}]+ (?:otra vez|de nuevo))(?!\p{L})/u

/** "All three can open it", "toutes les trois l'ouvrent": what everybody does now. */
const EVERYBODY =
  /^\W{0,3}(?:and |et |y |und )?(?:all (?:of (?:us|them) |(?:the )?(?:two|three|four|five|six|\d{1,4}) )|everyone |everybody |both |alle |beide |tou(?:s|tes) (?:les )?|todos |todas |(?:los|las) (?:dos|tres|cuatro) )[\p{L}']/u

/** Something is right and something else is not: "Chrome is fine, Edge is not". */
const BUT_NOT =
  /(?<!\p{L})(?:is|are|was|does|do|did|can|has|works?) not(?! \p{L}+ing any)|(?:is|are|was|does|do|did|ca|has|wo)n't(?! \p{L}+ any)|(?:slow|down|broken|missing|wrong|langsam|falsch|lent|lenta?)(?!\p{L})[^.]{0,60} (?:but|aber|mais|pero) |(?:but|aber|mais|pero) [^.]{0,60}(?<!\p{L})(?:slow|down|broken|missing|wrong|nicht|kein\p{L}{0,2}|nichts|pas|plus|rien|no|nada)(?!\p{L})/u
/** "Friday works", "that works for me, call me at three": a date is agreed on. */
const AGREES =
  /(?<!\p{L})(?:tomorrow|monday|tuesday|wednesday|thursday|friday|montag|dienstag|mittwoch|donnerstag|freitag|demain|lundi|mardi|mercredi|jeudi|vendredi|lunes|martes|miércoles|jueves|viernes|mañana|o'clock|\d{1,2}(?::\d\d)? ?(?:am|pm|uhr))(?!\p{L})[^.]{0,25} (?:fine|good|ok|works?|suits|passt|geht|bien|bon|convient)(?!\p{L})|(?<!\p{L})(?:call|ring|phone) (?:me|us)(?!\p{L})/u

/** Whether a sentence with words of confirmation takes them back, or agrees on a date with them. */
export function takesItBack({ text }: ReadSentence): boolean {
  return BUT_NOT.test(text) || AGREES.test(text)
}

/**
 * Whether somebody says in a few words that it is right again, or praises what helped.
 * @param isCalm whether the message tells of no trouble; only then do a few words mean the whole matter
 */
export function saysItIsRight(reading: Reading, sentence: ReadSentence, isCalm: boolean): boolean {
  if (sentence.asks || sentence.codeLike) return false
  if (HIT_THE_MARK.test(sentence.text)) return true
  // "Firefox works" is a way round, not the end.
  if (!isCalm || hasHit(reading, sentence, 'browser')) return false
  return PRAISE.test(sentence.text) || sentence.text.split(PARTS).some(isRight)
}

/** Whether a message tells of something that is still wrong. */
export function tellsOfTrouble(reading: Reading): boolean {
  return reading.sentences.some((each) => TROUBLE.some((list) => hasHit(reading, each, list)))
}

function isRight(clause: string): boolean {
  if (clause.length > LONGEST || NOT_NOW.test(clause)) return false
  const words = clause.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length
  if (words > SHORT) return false
  // "OK" and "great" alone answer the writer, not the question whether it works.
  return (
    (words > 1 && (RIGHT_AT_END.test(clause) || RUNS.test(clause))) ||
    RIGHT_AT_START.test(clause) ||
    EVERYBODY.test(clause)
  )
}
