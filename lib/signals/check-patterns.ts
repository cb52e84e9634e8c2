/* Forms that tell a record of work apart from a plan, a quote or a schedule; what words cannot say. Linear, bounded. */

/** An amount ("40 % of", "12 errors"); clock times and dates are no result. */
export const AMOUNT =
  /(?<![\d.:/-])\d[\d.,]*\s?(?:%|×|(?!utc|gmt|cet|mez|am\b|pm\b|h\b|uhr|jan|feb|mar|mär|apr|mai|may|jun|jul|aug|sep|oct|okt|nov|dec|dez|st\b|nd\b|rd\b|th\b)\p{L})/u
/** "The webinar starts at 10:00", "their answer by 15:00": times to come. */
export const SCHEDULED =
  /(?<!\p{L})(?:(?:starts?|begins?|opens?|closes?|ends?)(?: at| from| on)?|by|until|till|before|beginnt|startet|bis|vor|commence|avant|jusqu'à|empieza|antes de(?: las)?|hasta(?: las)?)(?: the| las)? \d{1,2}(?::\d\d)?(?!\d)/u
/** "1,870 of 2,115", "17 of 17": whoever gives a share has counted. */
export const SHARE =
  /(?<![\d.,:/-])\d[\d.,]{0,9} (?:out of|of|von|sur|de) (?:the |all |den |les |las |los )?\d|\b(?:two|three|four|five|six|seven|eight|nine) of (?:those|these|the|your|their) (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d)/
/** What only a look at the thing itself gives: a figure, or a value in quotes or code marks. */
export const EXACT = /\d|["`“”„«][^"`“”„»]{2,40}["`“”„»]/
export const QUOTED = /["“„«]/
/** A note that tells how something is set, in the words that stand there: the street is still "Lagerweg 3". */
export const SET_TO =
  /(?<!\p{L})(?:is|are|was|were|has|have|had|shows?|reads?|stands?|lists?|contains?|holds?|ist|sind|war|steht|stehen|hat|lautet|zeigt|est|sont|affiche|indique|contient|es|está|muestra|tiene)(?!\p{L})[^"“”„«»?]{0,30}["“„«]/u
/** "I see that your export fails" reads the customer's words back; with a figure or in a log it would be a finding. */
export const READ_BACK =
  /\b(?:see|saw|read|notice|found)(?: that)? (?:you|your|it|this|the (?:error|problem|issue))\b|\b(?:your|the) (?:message|mail|e-?mail|ticket|report|description|words)\b|\b(?:sehe|lese),? (?:dass )?(?:sie|ihre?)\b|\bvois que (?:vous|votre)\b|\bveo que (?:usted|su)\b|\b(?:understand|understood|verstehe|comprends|entiendo|wrote|reported|mentioned|told us|schrieben)\b|\b(?:customer|requester|caller|he|she|kundin?|client|cliente) (?:says?|said|writes|asks?|asked|claims?|sagt|schreibt|meint|dit|écrit|dice|escribe)\b/
/** A clock time: who tells to the minute what happened has looked it up. */
export const CLOCK = /(?<![\d:])\d{1,2}:\d{2}(?!\d)/
/** "Refused since 22:14": nobody knows that without having looked. */
export const SINCE_CLOCK =
  /\b(?:since|until|seit|bis|depuis|jusqu'à|desde|hasta)\b[^.;,:]{0,24}\d{1,2}:\d{2}(?!\d)/
/** "…, passing on to tier 3" goes on with what the writer does. */
export const GERUND = /ing$/
/** On a line of its own, what came of the check above it. */
export const RESULT_LINE = /^\W{0,3}(?:->|=>|→|⇒|(?:result|outcome|ergebnis|résultat|resultado)\b)/
/** Orders to a reader that no list of steps holds: "Put stock to 2", "Don't switch it off". */
export const ORDER =
  /^\W{0,3}(?:and |then |so |now |also )?(?:put (?!your|their|her|his)|take|don['’]t|do not|keep|leave|give|have an?|make sure|never) /u
