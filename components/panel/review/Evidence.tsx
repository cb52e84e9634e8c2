import { ChevronRight, Pin } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure'
import { Heading } from 'react-aria-components/Heading'
import { i18n } from '@/components/i18n'
import type { PinnedQuote } from '@/lib/review/record/review'
import type { Judgement } from '@/lib/rubric/judgement'
import { DRAFT_ID } from '@/lib/ticket/draft-id'
import type { Evidence as Seen } from '@/lib/ticket/evidence'
import { becauseWords } from '../../ui/because-words'
import { IconAction } from '../../ui/IconAction'
import { VerdictMark } from '../../ui/VerdictMark'
import { Quote } from '../Quote'
import { useReviewed } from './reviewed-ticket'
import './Evidence.css'

export interface EvidenceProps {
  readonly judgements: readonly Judgement[]
  readonly onPin: (quote: PinnedQuote) => void
}

/** What Deskhand found on the criteria of one category, with the quotes; each can be pinned with one press. */
export function Evidence({ judgements, onPin }: EvidenceProps) {
  const { counts } = useReviewed()
  if (judgements.length === 0) return null
  return (
    <Disclosure className="review-evidence" data-review-evidence={judgements.length}>
      <Heading level={5} className="review-evidence-heading">
        <Button slot="trigger" className="review-evidence-button">
          <ChevronRight className="review-evidence-chevron" size={14} aria-hidden />
          {i18n.t('reviewTab.evidence', judgements.length)}
        </Button>
      </Heading>
      <DisclosurePanel>
        <ul className="review-verdicts">
          {judgements.map(({ id, title, verdict, because, evidence }) => (
            <li key={id} className="review-verdict">
              <VerdictMark verdict={verdict} />
              <div className="review-verdict-words">
                <p>
                  {title}: <strong>{i18n.t(`verdict.${verdict}`)}</strong>
                </p>
                {because &&
                  becauseWords(because, counts).map((text) => (
                    <p key={text} className="review-verdict-why">
                      {text}
                    </p>
                  ))}
                {evidence.map((seen) => (
                  <SeenQuote key={keyOf(seen)} seen={seen} onPin={onPin} />
                ))}
              </div>
            </li>
          ))}
        </ul>
      </DisclosurePanel>
    </Disclosure>
  )
}

function SeenQuote({ seen, onPin }: { readonly seen: Seen; readonly onPin: EvidenceProps['onPin'] }) {
  const { messages } = useReviewed()
  return (
    <div className="pinned-quote">
      <div>
        <Quote evidence={seen} messages={messages} />
      </div>
      {'messageId' in seen && seen.messageId !== DRAFT_ID && (
        <IconAction
          label={i18n.t('reviewTab.pinQuote', { quote: seen.quote.slice(0, 40) })}
          onPress={() =>
            onPin({ messageId: seen.messageId, quote: seen.quote.slice(0, 2_000), masked: false })
          }
        >
          <Pin size={14} aria-hidden />
        </IconAction>
      )}
    </div>
  )
}

function keyOf(seen: Seen): string {
  return 'field' in seen ? `${seen.field} ${seen.quote}` : `${seen.messageId} ${seen.start} ${seen.end}`
}
