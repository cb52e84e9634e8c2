import { isUuid } from '../secrets/randomness'
import { promisedKind, type NamedValue } from './named-value'
import { looksRandom } from './secret-value'

const ELEMENT = /<([A-Za-z][\w:.-]{0,63})(?:\s[^<>]{0,300})?>([^<>]{1,4096})<\//g
const NAME_FIRST = /\bname=["']([^"'<>]{1,64})["'][^<>]{0,200}?\b(?:value|content)=["']([^"'<>]{1,4096})["']/g
const VALUE_FIRST =
  /\b(?:value|content)=["']([^"'<>]{1,4096})["'][^<>]{0,200}?\bname=["']([^"'<>]{1,64})["']/g
/** JSON in an attribute or in text of HTML. */
const ENTITIES = /&quot;([\w.$-]{1,64})&quot;\s{0,3}:\s{0,3}&quot;((?:(?!&quot;)[^\n"<>]){1,4096})/g
/** `/reset/…`, `/invite/…`: what follows in the path opens the door once. */
const PATH =
  /\/(?:reset|forgot|password|verify|confirm|activate|invite|invitation|magic|login|tokens?|secrets?)[a-z_-]{0,24}\/([\w.~-]{16,512})/gi

/** Secrets in elements and attributes of HTML and XML, and in paths, by their names. */
export function findInMarkup(text: string): NamedValue[] {
  const found: NamedValue[] = []
  const take = (match: RegExpMatchArray, name: string, value: string) => {
    const kind = promisedKind(name.replace(/^.*:/, ''), value)
    const start =
      (match.index ?? 0) + match[0].indexOf(value, match[0].startsWith('<') ? match[0].indexOf('>') : 0)
    if (kind !== null) found.push({ kind, name, start, end: start + value.length })
  }
  if (text.includes('</'))
    for (const match of text.matchAll(ELEMENT)) take(match, match[1] ?? '', match[2] ?? '')
  if (text.includes('name=')) {
    for (const match of text.matchAll(NAME_FIRST)) take(match, match[1] ?? '', match[2] ?? '')
    for (const match of text.matchAll(VALUE_FIRST)) take(match, match[2] ?? '', match[1] ?? '')
  }
  if (text.includes('&quot;'))
    for (const match of text.matchAll(ENTITIES)) take(match, match[1] ?? '', match[2] ?? '')
  for (const { 0: path, 1: value = '', index } of text.matchAll(PATH))
    if (looksRandom(value) && !isUuid(value))
      found.push({
        kind: 'token',
        name: '',
        start: index + path.length - value.length,
        end: index + path.length,
      })
  return found
}
