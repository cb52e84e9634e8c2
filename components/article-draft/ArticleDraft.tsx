import { X } from 'lucide-react'
import { useId, useState } from 'react'
import type { ReactNode } from 'react'
import { i18n } from '@/components/i18n'
import { judgeDraft } from '@/lib/knowledge/draft/content-standard'
import type { DraftEntry } from '@/lib/knowledge/draft/draft'
import { draftDocument, type DraftChoices } from '@/lib/knowledge/draft/draft-document'
import type { MadeDraft } from '@/lib/messaging/knowledge-calls'
import { IconAction } from '../ui/IconAction'
import { maskedSentence } from '../ui/packet-words'
import { TextBox } from '../ui/TextBox'
import { ContentStandard } from './ContentStandard'
import { DraftOut } from './DraftOut'
import { DraftPartView } from './DraftPartView'
import { draftWords } from './draft-words'
import './ArticleDraft.css'

export interface ArticleDraftProps {
  readonly made: MadeDraft
  /** How a quote is shown with its source. */
  readonly quote: (entry: DraftEntry) => ReactNode
  readonly onClose: () => void
}

/** A draft of an article to look over: its parts with their quotes, the content standard beside it, and the ways out. */
export default function ArticleDraft({ made, quote, onClose }: ArticleDraftProps) {
  const { draft, nearby } = made
  const [title, setTitle] = useState(draft.title?.value ?? '')
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set())
  const heading = useId()
  const choices: DraftChoices = { title, leftOut }
  const { document, tally } = draftDocument(draft, choices, draftWords())
  const leaveOut = (key: string, out: boolean) => {
    const next = new Set(leftOut)
    if (out) next.add(key)
    else next.delete(key)
    setLeftOut(next)
  }
  return (
    <section className="article-draft" aria-labelledby={heading} data-article-draft="ready">
      <div className="article-draft-head">
        <h3 id={heading} className="article-draft-name">
          {i18n.t('articleDraft.title')}
        </h3>
        <IconAction label={i18n.t('articleDraft.close')} onPress={onClose}>
          <X size={14} aria-hidden />
        </IconAction>
      </div>
      <p className="article-draft-note">{i18n.t('articleDraft.lead')}</p>
      <TextBox
        label={i18n.t('articleDraft.heading')}
        help={i18n.t('articleDraft.headingHelp')}
        value={title}
        maxLength={300}
        onChange={setTitle}
      />
      {draft.parts.map((part) => (
        <DraftPartView key={part.id} part={part} leftOut={leftOut} quote={quote} onLeaveOut={leaveOut} />
      ))}
      <ContentStandard items={judgeDraft(document, draft, choices)} />
      <p className="article-draft-note" data-draft-masked="">
        {maskedSentence(tally)}
      </p>
      <DraftOut ticket={draft.ticket} document={document} nearby={nearby} />
    </section>
  )
}
