import { useContext, useState } from 'react'
import { useAnnounce } from '../ui/Announcer'
import { copyText } from './copy-text'
import { GoneArticle } from './gone-article'
import { tellCopied, tellFact } from './guide/tell-fact'
import {
  addressDroppedWords,
  copiedWords,
  goneWords,
  insertedWords,
  partlyWords,
  refusedWords,
} from './insert-words'
import type { Insertable } from './insertable'

/**
 * What became of an insertion or a copy. `partly`: it is there, without some of its formatting. `by-hand`: the browser did not let us copy, the person has to. `offered`: it was
 * not inserted, and copying is the person's choice. `gone`: there is nothing to insert or copy any more.
 */
export interface Report {
  readonly kind: 'done' | 'partly' | 'copied-instead' | 'by-hand' | 'offered' | 'gone'
  readonly text: string
  readonly thing: Insertable
}

/** Inserting and copying things from one place of the panel. */
export interface Insert {
  /** For buttons that stay: one that goes with its own success would leave an announcement that names nothing. */
  readonly busy: boolean
  readonly report: Report | null
  /** The reply is public and the article is not: the person must decide about this one. */
  readonly asking: Insertable | null
  readonly insert: (thing: Insertable, evenIfPublic?: boolean) => void
  readonly copy: (thing: Insertable) => void
  readonly cancel: () => void
  /** Tells about something else that was done from the same place; null takes the last report away. */
  readonly tell: (report: Report | null) => void
}

/** Inserts where the cursor is. Whatever is refused ends up on the clipboard, internal notes only when asked for. */
export function useInsert(): Insert {
  const [busy, setBusy] = useState(false)
  const [asking, setAsking] = useState<Insertable | null>(null)
  const [report, setReport] = useState<Report | null>(null)
  const announce = useAnnounce()
  const showGone = useContext(GoneArticle)

  const tell = (next: Report | null) => {
    setReport(next)
    if (next) announce(next.text)
  }
  const tellGone = (thing: Insertable) => {
    if (showGone) showGone(thing.title)
    else tell({ kind: 'gone', text: goneWords(thing.title), thing })
  }
  const copy = async (thing: Insertable, why: string | null) => {
    setAsking(null)
    const loaded = await thing.load?.()
    if (loaded === 'gone') return tellGone(thing)
    const whole: Insertable = loaded ? { ...thing, ...loaded } : thing
    const copied = await copyText(whole.text, whole.html)
    if (!copied) tell({ kind: 'by-hand', text: copiedWords(thing.what, false), thing: whole })
    else if (why === null) tell({ kind: 'done', text: copiedWords(thing.what, true), thing })
    else tell({ kind: 'copied-instead', text: why, thing })
    if (copied && thing.fact) tellCopied(thing.fact)
  }
  const insert = async (thing: Insertable, evenIfPublic: boolean) => {
    setAsking(null)
    setBusy(true)
    const answer = await thing.insert(evenIfPublic)
    setBusy(false)
    const outcome = answer.ok ? answer.value : ({ ok: false, reason: 'unanswered' } as const)
    if (outcome.ok) {
      const { kind, lost } = outcome
      if (thing.fact) tellFact(thing.fact)
      if (lost.length === 0) return tell({ kind: 'done', text: insertedWords(thing.what, kind), thing })
      // A link without its address is none.
      if (thing.what === 'link') return copy(thing, addressDroppedWords())
      return tell({ kind: 'partly', text: partlyWords(thing.what, kind, lost), thing })
    }
    if (outcome.reason === 'internal-article') return setAsking(thing)
    if (outcome.reason === 'gone') return tellGone(thing)
    const why = refusedWords(thing.what, outcome.reason)
    if (thing.what === 'note') tell({ kind: 'offered', text: why, thing })
    else await copy(thing, why)
  }
  return {
    busy,
    report,
    asking,
    insert: (thing, evenIfPublic = false) => {
      // What is pressed twice is inserted once.
      if (!busy) void insert(thing, evenIfPublic)
    },
    copy: (thing) => void copy(thing, null),
    cancel: () => setAsking(null),
    tell,
  }
}
