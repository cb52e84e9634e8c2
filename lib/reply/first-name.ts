/** Words that make a name that of a company, a mailbox or a team. */
const NOT_A_PERSON =
  /\b(?:gmbh|inc|ltd|llc|corp|company|team|support|service|services|desk|office|admin|info|noreply|no-reply|customer|user|unknown|group|department)\b|[@\d_/\\|]/i
const TITLE = /^(?:dr|prof|mr|mrs|ms|miss|mx|herr|frau|m|mme|mlle|sr|sra|srta|ing|dipl)\.?$/i
/** What a first name may look like; initials (`J.`) are no way to greet. */
const NAME = /^\p{Lu}[\p{L}'’-]{1,30}$/u

/**
 * The first name in a person's full name, for a greeting: `Maya Lindqvist`, `Lindqvist, Maya`, `Dr. Maya Lindqvist`. Null
 * when it cannot be told safely: a wrong name is worse than none.
 */
export function firstNameOf(name: string): string | null {
  if (NOT_A_PERSON.test(name)) return null
  const [before = '', after] = name.split(',', 2)
  const words = (after ?? before)
    .trim()
    .split(/\s+/)
    .filter((word) => !TITLE.test(word))
  // One word alone may be a family name or a nickname.
  if (after === undefined && words.length < 2) return null
  const [first = ''] = words
  return NAME.test(first) && first !== first.toUpperCase() ? first : null
}
