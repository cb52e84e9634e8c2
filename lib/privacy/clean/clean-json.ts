import { cleanBinaryBody } from './clean-base64'
import { cleanCookie } from './clean-header'
import { cleanText } from './clean-text'
import { cleanNamed, cleanValue } from './clean-value'
import { withEdits, type Cleaning, type Edit } from './cleaning'
import { stringAt, walkJson, type JsonContainer, type JsonLeaf } from './json-walk'
import { secretNameOf } from './secret-name'
import { isSecretValue } from './secret-value'

/** Names of the two halves of `{ "name": "Authorization", "value": "…" }`. */
const NAME_KEYS = ['name', 'key', 'field', 'header', 'param', 'parameter', 'label', 'id']
const VALUE_KEYS = [
  'value',
  'val',
  'content',
  'text',
  'data',
  'default',
  'current',
  'raw',
  'values',
  'initialValue',
]
/** Headers that give themselves away even as two strings in a row. */
const HEADER = /^(?:proxy-)?authorization$|^(?:set-)?cookie2?$|^x-(?:[a-z]{1,20}-){0,4}(?:key|token|secret)$/i

/** JSON in a text, at any depth. Null when it is none from the start; what follows a fault is cleaned as text. */
export function cleanJson(text: string, cleaning: Cleaning, depth: number): string | null {
  const edits: Edit[] = []
  const collector = jsonCleaner(text, cleaning, depth, (edit) => edits.push(edit))
  const walk = walkJson(text, collector)
  if (walk.complete) return withEdits(text, edits)
  if (walk.at < 24 && walk.open.length < 2 && edits.length === 0) return null
  const path: JsonContainer[] = []
  for (const container of walk.open) {
    path.push(container)
    collector.onClose(path)
  }
  const rest = text.slice(walk.at)
  const cleaned = cleanText(rest, cleaning, depth)
  if (cleaned !== rest) edits.push({ start: walk.at, end: text.length, text: cleaned })
  return withEdits(text, edits)
}

/** Cleans each container of a JSON text as it closes. */
export function jsonCleaner(
  text: string,
  cleaning: Cleaning,
  depth: number,
  onEdit: (edit: Edit) => void,
): { onKey(key: string, start: number, end: number): void; onClose(path: readonly JsonContainer[]): void } {
  const put = (leaf: { start: number; end: number }, value: string, cleaned: string) => {
    if (cleaned !== value) onEdit({ start: leaf.start, end: leaf.end, text: JSON.stringify(cleaned) })
  }
  return {
    onKey(key, start, end) {
      if (key.length >= 8) put({ start, end }, key, cleanValue(key, cleaning, depth + 1))
    },
    onClose(path) {
      const container = path.at(-1)
      if (!container || container.leaves.length === 0) return
      const { leaves } = container
      const strings = leaves.map((leaf) =>
        leaf.type === 'string' ? stringAt(text, leaf.start, leaf.end) : '',
      )
      const context = contextOf(container, path, strings)
      leaves.forEach((leaf, index) => {
        const value = strings[index] ?? ''
        if (leaf.type === 'number') cleanNumber(text, leaf, cleaning, onEdit)
        else if (value !== '')
          put(leaf, value, cleanLeaf(context.nameOf(leaf, index), value, context, leaf, cleaning, depth))
      })
    },
  }
}

interface Context {
  readonly nameOf: (leaf: JsonLeaf, index: number) => string | null
  /** A cookie as an object: `{ "name": "sid", "value": "…" }` in a list of cookies. */
  readonly cookie: string | null
  readonly isPair: boolean
  readonly isBase64: boolean
}

function contextOf(
  container: JsonContainer,
  path: readonly JsonContainer[],
  strings: readonly string[],
): Context {
  const { leaves, name, type } = container
  if (type === 'array')
    return {
      cookie: null,
      isPair: false,
      isBase64: false,
      nameOf: (_, index) => {
        const before = index > 0 ? (strings[index - 1] ?? '') : ''
        if (HEADER.test(before)) return before
        const first = strings[0] ?? ''
        return leaves.length === 2 && index === 1 && secretNameOf(first) ? first : name
      },
    }
  const at = (keys: readonly string[]) => leaves.findIndex(({ key }) => key !== null && keys.includes(key))
  const names = at(NAME_KEYS)
  const values = at(VALUE_KEYS)
  const pairName = names >= 0 && values >= 0 ? (strings[names] ?? null) : null
  const list = path.at(-2)?.name ?? ''
  const held = pairName === null && secretNameOf(name ?? '')?.when === 'certain' ? name : null
  const encoding = leaves.findIndex(({ key }) => key === 'encoding')
  return {
    cookie: pairName !== null && /cookies$/i.test(list) ? pairName : null,
    isPair: /^(?:queryString|params)$/.test(list),
    isBase64: encoding >= 0 && /^base64$/i.test(strings[encoding] ?? ''),
    nameOf: (leaf) =>
      leaf.key !== null && VALUE_KEYS.includes(leaf.key) ? (pairName ?? held ?? leaf.key) : leaf.key,
  }
}

function cleanLeaf(
  name: string | null,
  value: string,
  context: Context,
  leaf: JsonLeaf,
  cleaning: Cleaning,
  depth: number,
): string {
  if (context.cookie !== null && leaf.key === 'value') return cleanCookie(context.cookie, value, cleaning)
  if (context.isBase64 && (leaf.key === 'text' || leaf.key === 'data'))
    return cleanBinaryBody(value, cleaning, depth)
  return name === null
    ? cleanValue(value, cleaning, depth)
    : cleanNamed(name, value, cleaning, depth, context.isPair)
}

/** A number under a name such as `pin`. Other numbers — sizes, times, counts of tokens — are none. */
function cleanNumber(text: string, leaf: JsonLeaf, cleaning: Cleaning, onEdit: (edit: Edit) => void): void {
  const promise = leaf.key === null ? null : secretNameOf(leaf.key)
  if (!promise || !['password', 'one-time-code', 'national-id', 'phone'].includes(promise.kind)) return
  const value = text.slice(leaf.start, leaf.end)
  if (value.length < 3 || !isSecretValue(promise, value)) return
  const masked = cleaning.replace(promise.kind, value, leaf.key)
  if (masked !== value) onEdit({ start: leaf.start, end: leaf.end, text: JSON.stringify(masked) })
}
