import { useState } from 'react'
import { i18n } from '@/components/i18n'
import { DRAFT_ID } from '@/lib/ticket/draft-id'
import type { MessageEvidence } from '@/lib/ticket/evidence'
import { ask } from '../desk'
import { useAnnounce } from '../ui/Announcer'

/** A page that only scrolls has answered by then; one that loads older messages has not. Milliseconds. */
const LOOKING_AFTER = 500

/** Why words could not be shown. */
const WHY = {
  'no-message': () => i18n.t('quote.notHere'),
  'no-words': () => i18n.t('quote.noWords'),
  'page-gone': () => i18n.t('quote.pageGone'),
} as const
const WHY_DRAFT = {
  ...WHY,
  'no-message': () => i18n.t('quote.noDraft'),
  'no-words': () => i18n.t('quote.noWordsInDraft'),
} as const

/** Showing words in the page. `report` says what is being done, or why it could not be; null while all is well. */
export function useReveal({ messageId, quote }: MessageEvidence): {
  readonly report: string | null
  readonly show: () => Promise<void>
} {
  const announce = useAnnounce()
  const [report, setReport] = useState<string | null>(null)
  const inDraft = messageId === DRAFT_ID
  const tell = (text: string) => {
    setReport(text)
    announce(text)
  }
  const show = async () => {
    setReport(null)
    const looking = setTimeout(() => tell(i18n.t('quote.looking')), LOOKING_AFTER)
    const answer = await ask('panel/reveal', { messageId, quote })
    clearTimeout(looking)
    const outcome = answer.ok ? answer.value : ({ ok: false, reason: 'page-gone' } as const)
    if (outcome.ok) {
      setReport(null)
      announce(i18n.t(inDraft ? 'quote.shownInDraft' : 'quote.shown'))
    } else if (outcome.reason === 'stopped') {
      // Something else was asked for, or the ticket was left.
      setReport(null)
    } else tell((inDraft ? WHY_DRAFT : WHY)[outcome.reason]())
  }
  return { report, show }
}
