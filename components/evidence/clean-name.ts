/** Endings for what was pasted, by what it turned out to be. */
const ENDINGS: Readonly<Record<string, string>> = { har: 'har', json: 'json', curl: 'sh' }

/** `session.har` → `session-clean.har`; what was pasted has no name of its own. */
export function cleanName(name: string, kind: string): string {
  const ending = ENDINGS[kind] ?? 'txt'
  if (name === '') return `pasted-clean.${ending}`
  const at = name.lastIndexOf('.')
  return at > 0 ? `${name.slice(0, at)}-clean${name.slice(at)}` : `${name}-clean.${ending}`
}
