import { walkJson, type JsonContainer } from '../clean/json-walk'
import { isEntry } from './place'

/** Why a text is not read as a HAR. `not-har`: JSON, but of something else. */
export type HarFault = 'empty' | 'not-json' | 'not-har' | 'truncated'

/** Where things stand in the text of a HAR. */
export interface HarText {
  readonly ok: true
  /** The text; one that broke off is closed after its last whole request. */
  readonly text: string
  readonly entries: readonly { readonly start: number; readonly end: number }[]
  /** Whether the file broke off and the rest of it is missing. */
  readonly cut: boolean
}

/** What stands where a text broke off: nothing, or half a string or word. */
const CUT = /^$|^"|^(?:t|tr|tru|f|fa|fal|fals|n|nu|nul)$/

/** Finds the requests of a HAR in its text, or says in one word why there are none. Any depth; linear. */
export function readHarText(source: string): HarText | { readonly ok: false; readonly fault: HarFault } {
  const text = source.startsWith('\ufeff') ? source.slice(1) : source
  if (text.trim() === '') return { ok: false, fault: 'empty' }
  const entries: { start: number; end: number }[] = []
  let isHar = false
  const walk = walkJson(text, {
    onClose: (path) => {
      const last = path.at(-1)
      if (last && isEntry(path)) entries.push({ start: last.start, end: last.end })
      isHar ||= isEntryList(path)
    },
  })
  if (walk.complete) return isHar ? { ok: true, text, entries, cut: false } : { ok: false, fault: 'not-har' }
  const end = entries.at(-1)?.end
  if (end !== undefined) return { ok: true, text: `${text.slice(0, end)}]}}`, entries, cut: true }
  if (isEntryList(walk.open.slice(0, 3))) return { ok: false, fault: 'truncated' }
  if (walk.open.length === 0) return { ok: false, fault: 'not-json' }
  return { ok: false, fault: CUT.test(text.slice(walk.at, walk.at + 8).trim()) ? 'truncated' : 'not-json' }
}

function isEntryList(path: readonly JsonContainer[]): boolean {
  return (
    path.length === 3 && path[1]?.name === 'log' && path[2]?.name === 'entries' && path[2].type === 'array'
  )
}
