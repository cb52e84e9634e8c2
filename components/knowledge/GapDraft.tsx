import { lazy, Suspense, useEffect, useState } from 'react'
import { i18n } from '@/components/i18n'
import type { DraftEntry } from '@/lib/knowledge/draft/draft'
import type { MadeDraft } from '@/lib/messaging/knowledge-calls'
import { ask } from '../desk'

// It judges a draft, for which it brings all detectors along: only who drafts waits for them.
const ArticleDraft = lazy(() => import('../article-draft/ArticleDraft'))

export interface GapDraftProps {
  readonly id: string
  readonly onClose: () => void
}

/** A draft from a ticket without an article, where it is open in a tab: its text is kept nowhere. */
export function GapDraft({ id, onClose }: GapDraftProps) {
  const [made, setMade] = useState<MadeDraft | 'waiting' | 'failed' | 'not-open'>('waiting')
  useEffect(() => {
    let left = false
    const load = async () => {
      const answer = await ask('gaps/draft', { id })
      if (!left) setMade(answer.ok ? (answer.value ?? 'not-open') : 'failed')
    }
    void load()
    return () => {
      left = true
    }
  }, [id])
  const waiting = <p role="status">{i18n.t('articleDraft.waiting')}</p>
  if (made === 'waiting') return waiting
  if (made === 'failed') return <p role="alert">{i18n.t('articleDraft.failed')}</p>
  if (made === 'not-open') return <p role="status">{i18n.t('gapsPage.notOpen')}</p>
  return (
    <Suspense fallback={waiting}>
      <ArticleDraft made={made} quote={quoteOf} onClose={onClose} />
    </Suspense>
  )
}

function quoteOf({ label, value }: DraftEntry) {
  return (
    <div className="draft-quote">
      {label !== null && <span className="draft-quote-label">{label}</span>} <q>{value}</q>
    </div>
  )
}
