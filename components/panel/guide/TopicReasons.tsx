import { Button } from 'react-aria-components/Button'
import { i18n } from '@/components/i18n'
import type { TopicReason } from '@/lib/checklist/guide'
import type { MessageEvidence } from '@/lib/ticket/evidence'
import { useReveal } from '../use-reveal'

/** Shown at most: the first ones weigh most. */
const MOST = 6

/** The words that told the topic; those of the conversation can be shown there. */
export function TopicReasons({ because }: { readonly because: readonly TopicReason[] }) {
  return (
    <div className="topic-reasons">
      <span className="guide-quiet">{i18n.t('guide.because')}</span>
      <ul>
        {because.slice(0, MOST).map(({ by, words, evidence }) => (
          <li key={`${by} ${words}`} data-topic-reason={by}>
            {evidence !== null && 'messageId' in evidence ? (
              <SeenWord words={words} evidence={evidence} />
            ) : (
              <span className="topic-word">{words}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

function SeenWord({ words, evidence }: { readonly words: string; readonly evidence: MessageEvidence }) {
  const { report, show } = useReveal(evidence)
  return (
    <>
      <Button className="topic-word topic-word-seen" onPress={() => void show()}>
        {words}
        <span className="visually-hidden">, {i18n.t('quote.show')}</span>
      </Button>
      {report !== null && (
        <p className="quote-report" data-quote-report="">
          {report}
        </p>
      )}
    </>
  )
}
