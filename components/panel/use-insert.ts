import { useState } from 'react'
import { i18n } from '#i18n'
import type { Suggestion } from '@/lib/knowledge/article'
import type { InsertOutcome } from '@/lib/messaging/protocol'
import { ask } from '../desk'
import { useAnnounce } from '../ui/Announcer'
import { copyText } from './copy-text'

/** What became of an insertion or a copy. `by-hand`: the browser did not let us copy, the person has to. */
export interface Report {
  readonly kind: 'done' | 'copied-instead' | 'by-hand'
  readonly text: string
}

/** Inserting and copying the link of one article. */
export interface Insert {
  readonly busy: boolean
  readonly report: Report | null
  /** The reply is public and the article is not: the person must decide. */
  readonly asking: boolean
  readonly insert: () => void
  readonly insertAnyway: () => void
  readonly copy: () => void
  readonly cancel: () => void
}

type Refusal = Exclude<InsertOutcome, { ok: true }>['reason']

const WHY: Record<Exclude<Refusal, 'internal-article'>, () => string> = {
  'no-composer': () => i18n.t('insert.why.noComposer'),
  'editor-refused': () => i18n.t('insert.why.editorRefused'),
  'not-internal': () => i18n.t('insert.why.notInternal'),
  'page-gone': () => i18n.t('insert.why.pageGone'),
  gone: () => i18n.t('insert.why.gone'),
}

const INSERTED: Record<'public' | 'internal' | 'unknown', () => string> = {
  public: () => i18n.t('insert.insertedPublic'),
  internal: () => i18n.t('insert.insertedInternal'),
  unknown: () => i18n.t('insert.inserted'),
}

/** Inserts an article's link where the cursor is; whatever refuses it, the link ends up on the clipboard. */
export function useInsert({ articleId, url }: Suggestion): Insert {
  const [busy, setBusy] = useState(false)
  const [asking, setAsking] = useState(false)
  const [report, setReport] = useState<Report | null>(null)
  const announce = useAnnounce()

  const tell = (next: Report) => {
    setReport(next)
    announce(next.text)
  }
  const copy = async (why: string | null) => {
    setAsking(false)
    const copied = await copyText(url)
    if (!copied) tell({ kind: 'by-hand', text: i18n.t('insert.copyFailed') })
    else
      tell(
        why === null
          ? { kind: 'done', text: i18n.t('insert.copied') }
          : { kind: 'copied-instead', text: why },
      )
  }
  const insert = async (evenIfPublic: boolean) => {
    setAsking(false)
    setBusy(true)
    const answer = await ask('panel/insert-link', { articleId, evenIfPublic })
    setBusy(false)
    if (!answer.ok) return copy(i18n.t('insert.why.unanswered'))
    const outcome = answer.value
    if (outcome.ok) return tell({ kind: 'done', text: INSERTED[outcome.kind]() })
    if (outcome.reason === 'internal-article') return setAsking(true)
    await copy(WHY[outcome.reason]())
  }
  return {
    busy,
    report,
    asking,
    insert: () => void insert(false),
    insertAnyway: () => void insert(true),
    copy: () => void copy(null),
    cancel: () => setAsking(false),
  }
}
