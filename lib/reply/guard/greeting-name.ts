import { firstNameOf } from '../first-name'
import type { Seen } from './finding'
import type { TicketPeople } from './ticket-people'

/** The opening of a reply, up to the name: in four languages, with titles. The name is what follows. */
const GREETING =
  /^[\s>]{0,4}(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|hallo|guten (?:tag|morgen|abend)|lieber?|sehr geehrte[rs]?|moin|bonjour|bonsoir|chère?|salut|hola|buen(?:os días|as tardes|as noches)|estimad[oa])(?:,)?[ \t]{1,2}(?:(?:dr|prof|mr|mrs|ms|mx|herr|frau|m|mme|monsieur|madame|sr|sra|señora?)\.?[ \t]{1,2}){0,2}(?=([\p{L}'’.-]{1,40}(?:[ \t][\p{L}'’.-]{1,40}){0,2})[ \t]{0,2}[,!:;.\n–-])/iu
/** Greetings of nobody in particular. */
const ANYBODY =
  /^(?:all|everyone|everybody|there|team|folks|again|sir|madam|customer|colleagues?|and|zusammen|alle|team|kolleg\w{0,6}|damen|tous|toutes|équipe|monsieur|madame|todos|todas|equipo|cliente|kunde|kundin|à|a)\b/iu

/** A name in the greeting that is nobody's of this ticket; the requester's first name is what should stand there. */
export function greetingName(text: string, people: TicketPeople): Seen[] {
  if (people.requester === null || firstNameOf(people.requester) === null) return []
  const match = GREETING.exec(text.slice(0, 300))
  const name = match?.[1] ?? ''
  if (!match || name === '' || ANYBODY.test(name) || !/^\p{Lu}/u.test(name)) return []
  const known = people.customers.flatMap(wordsOf)
  if (wordsOf(name).some((word) => known.some((each) => isSame(word, each)))) return []
  const start = match[0].length
  const instead = firstNameOf(people.requester)
  return [
    { kind: 'wrong-name', value: 'none', start, end: start + name.length, ...(instead ? { instead } : {}) },
  ]
}

/** Words of a name, without accents and case. */
function wordsOf(name: string): string[] {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1)
}

/** "Alex" is Alexander, "Sam" is Samantha. */
function isSame(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return short === long || (short.length >= 3 && long.startsWith(short))
}
