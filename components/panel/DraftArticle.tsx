import { FilePlus2 } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { i18n } from '@/components/i18n'
import type { MadeDraft } from '@/lib/messaging/knowledge-calls'
import { ask } from '../desk'
import { Action } from '../ui/Action'
import { Quote } from './Quote'
import { useTicket } from './ticket-context'
import './DraftArticle.css'

// It judges a draft, for which it brings all detectors along: only who drafts waits for them.
const ArticleDraft = lazy(() => import('../article-draft/ArticleDraft'))

/** The way to an article that is missing: a draft from the ticket on screen. */
export function DraftArticle() {
  const { view } = useTicket()
  const [made, setMade] = useState<MadeDraft | 'waiting' | 'failed' | null>(null)
  const make = async () => {
    setMade('waiting')
    const answer = await ask('panel/article-draft', {})
    setMade(answer.ok && answer.value?.draft.ticket.key === view.ticket.key ? answer.value : 'failed')
  }
  const waiting = (
    <p className="draft-article-note" role="status">
      {i18n.t('articleDraft.waiting')}
    </p>
  )
  return (
    <div className="draft-article" data-draft-article="">
      {(made === null || made === 'failed') && (
        <Action icon={<FilePlus2 size={13} aria-hidden />} onPress={() => void make()}>
          {i18n.t('articleDraft.offer')}
        </Action>
      )}
      {made === null && <p className="draft-article-note">{i18n.t('articleDraft.offerHint')}</p>}
      {made === 'waiting' && waiting}
      {made === 'failed' && (
        <p className="draft-article-note" role="alert">
          {i18n.t('articleDraft.failed')}
        </p>
      )}
      {made !== null && typeof made !== 'string' && (
        <Suspense fallback={waiting}>
          <ArticleDraft
            made={made}
            quote={({ source }) => <Quote evidence={source} messages={view.ticket.messages} />}
            onClose={() => setMade(null)}
          />
        </Suspense>
      )}
    </div>
  )
}
