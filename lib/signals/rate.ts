import { isAboutCase } from './about-case'
import { tellsOfFault } from './message/leading-actions'
import { isObserved } from './message/observed'
import type { ReadSentence, Reading } from './reading'
import { LIST_AHEAD } from './text/list-ahead'

/** A figure or a small number in words, in the four languages. */
const N = `${LIST_AHEAD}(?:\\d[\\d.,]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|ninety|hundred|eine[rmns]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|zwanzig|une?|deux|trois|quatre|cinq|sept|huit|neuf|dix|douze|vingt|dizaine|douzaine|un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|veinte)`
/** What may stand between the figures: "of the last", "out of maybe". */
const FEW = "(?:[\\wà-ÿ'-]+ ){0,3}?"

/** So many of so many: "four out of eleven", "maybe 1 in 5", "of thirty calls nine", "zwei von fünf", "deux sur une dizaine". */
const SHARE = new RegExp(
  [
    `\\b${N} (?:${[
      `(?:[\\w'-]+ ){0,3}?out of ${FEW}${N}(?![\\w-])`,
      `(?:times )?(?:of|from) (?:(?:the|our|your|my|those|these|them|all|last|past|about) ){0,2}${N}(?![\\w-])`,
      `(?:times )?in (?:every |each |about )?(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|\\d{1,3})(?![\\w:.,/]| ?(?:min|sec|hour|day|week|month|ms\\b|s\\b|h\\b|january|february|march|april|may\\b|june|july|august|september|october|november|december|places|stores|shops|rooms|branches))`,
      `(?:[\\w-]+ ){0,1}von (?:den |unseren |letzten |etwa |rund ){0,2}${N}(?![\\w-])`,
      `(?:[\\wà-ÿ]+ ){0,2}sur (?:les |nos |environ ){0,2}${N}(?![\\w-])`,
      `de (?:los |las |nuestr[oa]s |cada ){0,2}${N}(?![\\w-])`,
    ].join('|')})`,
    `\\bout of ${FEW}${N}\\b[^.;\\n]{1,60}\\b(?:${N}|none|all|half)(?![\\w-])`,
    `(?:^|[,;:(] ?)\\W?of (?:(?:the|our|those|these|my|last|past|about) ){0,3}${N}\\b[^.;\\n]{1,60}\\b${N}(?![\\w-])`,
    `\\b(?:one|two|three|\\d) \\w+ (?:of|out of|in) (?:every )?(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)(?= ?[.,;!?)]| ?$)`,
    `\\b\\d[\\d.,]* ?(?:%|percent|per cent) of (?:the |our |all )?(?:tries|attempts|calls|requests|runs|logins|times|deliveries)\\b`,
  ].join('|'),
  'u',
)
/** What stands in each share. */
const OF = /\b(?:of|from|in|von|sur|de) /u
/** "Five tries, five times the same", "six of six". */
const ALL_OF_THEM =
  /\b(\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|zwei|drei|vier|fünf|deux|trois|quatre|cinq|dos|tres|cuatro|cinco) (?:[\w'-]+ ){0,2}?[\w'-]+[,:;]? (?:and |it's been |it was |all |mal |fois )?\1 [\w'-]+/u
/** "6/6", "214/214": what a note says of its tries; a date has no such form. */
const SLASH = /(?<![\d/.:-])(\d{1,5}) ?\/ ?\1(?![\d/-]|\.\d)/
/** How many tries there were, or that each of them ended alike. */
const EACH_TRY =
  /\bboth times\b|\b(?:both|all three|all four) (?:attempts|tries|runs|times)\b|\b(?:tried|pressed|did|done|repeated|ran|clicked|started|sent|loaded|opened|exported|downloaded|entered) (?:it |this |that )?(?:again )?(?:twice|thrice|\w+ (?:more )?times)\b|\b(?:\d+|two|three|four|five|six|ten) times each\b|\bsame (?:thing |result |error |message |answer )?(?:both|each|every|twice|thrice)\b|\bexactly as before\b|\bsame (?:at|with|in|on|for|from) [^.;\n]{1,40} and \b|\bbeide(?: ?mal|s mal)\b|\bles deux fois\b|\b(?:las )?dos veces\b/
/** A rule without a figure. */
const RULE =
  /\b(?:no|without(?: an| a single| any)?|not one|not a single) exceptions?\b|\bwithout fail\b|\blike clockwork\b|\bin (?:a row|succession)\b|\bon the trot\b|\b(?:night|day|week) (?:after|in)[, ]+(?:night|day|week)\b|\beach of (?:the|our|my|those|these|them)\b|\bnever (?:with|on|in|at|when|for|after|before)\b|\bonly (?:when|if|with|ever|after)\b|\b(?:not|never|every) (?:one|a single one)(?: of them| between| in| on| with)\b|\bnone (?:of them|got|gets|went|came|goes|at night)\b|\ball (?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:of them )?(?:end|ended|stop|stopped|fail|failed|die|died|hang|hung|break|broke|show|return|come|came|give|gave)\b|(?:^|[,;:] )any (?:[\w/{}-]+ ){1,4}(?:dies|fails|gives|returns|gets|ends|hangs|breaks|stops|answers)\b|\bno other (?:gap|case|failure|day|run)\b|\bausnahmslos\b|\bohne ausnahme\b|\bsans exception\b|\bsin excepción\b/
/** "Every booking comes twice": of each case, whatever it is. */
const EACH =
  /\b(?:each|every) (?!of (?:us|you)\b|one of (?:us|you)\b|other\b|body\b|thing\b)[\w'"-]{2,}|\bon (?:mon|tues|wednes|thurs|fri|satur|sun)days\b|\bjede[rnms]? (?!von (?:uns|ihnen))[\wäöüß-]{3,}|\b(?:chaque|tous les|toutes les) [\wà-ÿ-]{3,}|\b(?:cada|todos los|todas las) [\wà-ÿ-]{3,}/u
/** A way round, a cost, a plan, a habit or a success has its rule too. */
const OTHER =
  /\b(?:by hand|manually|meanwhile|from now on|for each|costs?|per seat|like always|as always|plan(?=:)|completed|no (?:failed|failures?|errors?)|all (?:fine|good|clean|ok|green)|(?:twice|once|\w+ times) (?:a|per) (?:day|week|month)|von hand|à la main|a mano)\b/

/** Whether a sentence is about a cost, a plan or a success, whose rule is none of the fault. */
export function isOtherRule({ text }: ReadSentence): boolean {
  return OTHER.test(text)
}

/** Whether a sentence tells a rate or a pattern of the fault: so many of so many, each time, only when. */
export function tellsRate(reading: Reading, sentence: ReadSentence): boolean {
  const { author, visibility } = reading.message
  const { text } = sentence
  if (sentence.asks) return false
  const isCustomer = author.role === 'requester'
  if (!isCustomer && visibility !== 'internal' && !isObserved(reading, sentence)) return false
  const isRule =
    (OF.test(text) && SHARE.test(text)) ||
    ALL_OF_THEM.test(text) ||
    SLASH.test(text) ||
    EACH_TRY.test(text) ||
    RULE.test(text)
  if (!isRule && !EACH.test(text)) return false
  if (isOtherRule(sentence)) return false
  if (!isRule) return isAboutCase(reading, sentence) && isObserved(reading, sentence)
  return !isCustomer || tellsOfFault(reading)
}
