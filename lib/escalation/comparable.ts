/** Words before a version number that name no product. */
const GENERIC = /^(?:version|release|build|ver|rev|patch|update|is|now|on|v)$/

/** A version as it can be compared: of what, and its number. Null when there is no number. */
export function versionIn(value: string): { of: string; number: string } | null {
  const text = value.slice(0, 120).toLowerCase()
  const number = /\d{1,6}(?:\.\d{1,6}){1,4}/.exec(text)
  if (!number) return null
  const words = text.slice(0, number.index).match(/[a-z]{1,24}/g) ?? []
  const of = words.filter((word) => !GENERIC.test(word)).join(' ')
  // 4.12 and 4.12.1 may well be the same: people leave the patch level away. Without a name, versions so far apart that
  // even the first figure differs belong to different things.
  const [major = '', minor = ''] = number[0].split('.')
  return { of: of || `${major}.`, number: `${major}.${minor}` }
}

/** A region or data centre without the words around it. */
export function regionIn(value: string): string | null {
  return (
    /\b(?:us|eu|ap|ca|sa|me|af|uk|de|au|in|jp)-(?:[a-z]{4,14}-?)?\d{0,2}/.exec(
      value.slice(-60).toLowerCase(),
    )?.[0] ?? null
  )
}

const ZONED_CLOCK =
  /(?<![\d:])(\d{1,2}:\d{2})(?::\d{2})? ?\(?(utc|gmt|z|cet|cest|mez|mesz|est|edt|cst|cdt|mst|mdt|pst|pdt|bst|ist|jst)\b/gi
/** Names of the same zone. */
const SAME_ZONE: Readonly<Record<string, string>> = { gmt: 'utc', z: 'utc', mez: 'cet', mesz: 'cest' }

/** Clock times with their zone; the same clock in two zones is two moments. */
export function zonedClocksIn(value: string): { clock: string; zone: string; value: string }[] {
  return [...value.slice(0, 2_000).matchAll(ZONED_CLOCK)]
    .slice(0, 20)
    .map(([whole, clock = '', zone = '']) => ({
      clock: clock.padStart(5, '0'),
      zone: SAME_ZONE[zone.toLowerCase()] ?? zone.toLowerCase(),
      value: whole,
    }))
}

const COUNT =
  /(?<![\d.,:/-])(\d{1,3}(?:[.,]\d{3}){1,3}|\d{1,7}) (?:of (?:our|the) )?(?:active |affected |other )?(users?|people|persons?|colleagues|employees|agents|customers|clients|accounts|seats|sites|stores|locations|devices|machines|patients|students|teachers|nutzer|benutzer|kollegen|mitarbeiter|kunden|personen|utilisateurs|personnes|collègues|clients|usuarios|personas|compañeros|clientes)\b/gi

/** How many people or places are said to be affected. */
export function countsIn(value: string): { of: string; count: string; value: string }[] {
  return [...value.slice(0, 2_000).matchAll(COUNT)].slice(0, 10).map(([whole, count = '', of = '']) => ({
    of: of.toLowerCase().replace(/s$/, ''),
    count: count.replace(/[.,]/g, ''),
    value: whole,
  }))
}

const LEVELS: readonly (readonly [words: RegExp, level: number])[] = [
  [/\b(?:p1|sev[ -]?1|urgent|critical|highest|dringend|kritisch|critique|crítica|urgente)\b/gi, 1],
  [/\b(?:p2|sev[ -]?2|high(?! (?:impact|urgency|load|season|time))|hoch|haute|alta)\b/gi, 2],
  [/\b(?:p3|sev[ -]?3|normal|medium|mittel|moyenne|media)\b/gi, 3],
  [/\b(?:p4|sev[ -]?4|low|lowest|niedrig|basse|baja)\b/gi, 4],
]

/** What may come is not what is, and "not urgent" names what it is not. */
const IF = /\b(?:if|unless|until|would|could|wenn|falls|si)\b/i
const NOT =
  /\b(?:not|nicht|no|pas|kein) (?:\w{1,12}[ -])?(?:p[1-4]|urgent|critical|high|normal|low|dringend|urgente)\b/gi

/**
 * The severity a text names, 1–4; the last one where it names several ("raised from normal to high"). Null without, and
 * where it only says what would be.
 */
export function severityIn(value: string): number | null {
  if (IF.test(value.slice(0, 600))) return null
  const text = value.slice(0, 600).replace(NOT, ' ')
  const named = LEVELS.flatMap(([words, level]) =>
    [...text.matchAll(words)].map(({ index }) => ({ index, level })),
  )
  return named.toSorted((a, b) => a.index - b.index).at(-1)?.level ?? null
}
