import { ShieldAlert, ShieldCheck, X } from 'lucide-react'
import { useEffect, useMemo, useRef } from 'react'
import { i18n } from '@/components/i18n'
import { maskQuote } from '@/lib/review/record/mask-quote'
import type { PinnedQuote } from '@/lib/review/record/review'
import type { TicketView } from '@/lib/messaging/view'
import { Action } from '../../ui/Action'
import { useAnnounce } from '../../ui/Announcer'
import { IconAction } from '../../ui/IconAction'
import { QuoteButton } from '../QuoteButton'
import './PinnedQuotes.css'

export interface PinnedQuotesProps {
  readonly quotes: readonly PinnedQuote[]
  readonly messages: TicketView['messages']
  readonly onChange: (quotes: readonly PinnedQuote[]) => void
}

/** Words that a rating rests on. Pressed, they are shown in the conversation, unless private data in them was masked. */
export function PinnedQuotes({ quotes, messages, onChange }: PinnedQuotesProps) {
  const announce = useAnnounce()
  const list = useRef<HTMLUListElement>(null)
  const masks = useMemo(() => {
    const people = [...new Set(messages.flatMap(({ author, role }) => (role === 'requester' ? author : [])))]
    return quotes.map(({ quote, masked }) => (masked ? null : maskQuote(quote, people)))
  }, [quotes, messages])
  const before = useRef(quotes.length)
  useEffect(() => {
    // What was pinned with a key may be out of sight.
    if (quotes.length > before.current) list.current?.lastElementChild?.scrollIntoView({ block: 'nearest' })
    before.current = quotes.length
  }, [quotes.length])
  return (
    <ul className="pinned-quotes" ref={list} aria-label={i18n.t('reviewTab.pinned')}>
      {quotes.map((pinned, index) => (
        <li key={`${pinned.messageId} ${pinned.quote}`} className="pinned-quote" data-pinned="">
          <PinnedWords
            pinned={pinned}
            messages={messages}
            masked={masks[index] ?? null}
            onMask={(quote) => {
              onChange(quotes.map((each, at) => (at === index ? { ...each, quote, masked: true } : each)))
              announce(i18n.t('reviewTab.maskedSaid'))
            }}
          />
          <IconAction
            label={i18n.t('reviewTab.removeQuote', { quote: pinned.quote.slice(0, 40) })}
            onPress={() => {
              onChange(quotes.filter((_, at) => at !== index))
              announce(i18n.t('reviewTab.removed'))
            }}
          >
            <X size={14} aria-hidden />
          </IconAction>
        </li>
      ))}
    </ul>
  )
}

interface PinnedWordsProps {
  readonly pinned: PinnedQuote
  readonly messages: TicketView['messages']
  /** The quote as it would be masked; null where there is nothing to mask. */
  readonly masked: string | null
  readonly onMask: (quote: string) => void
}

function PinnedWords({ pinned, messages, masked, onMask }: PinnedWordsProps) {
  const { messageId, quote } = pinned
  if (pinned.masked)
    return (
      <div className="quote">
        <span className="quote-source">
          <ShieldCheck size={11} aria-hidden />
          {i18n.t('reviewTab.masked')}
        </span>
        <q className="quote-text" data-quote="">
          {quote}
        </q>
      </div>
    )
  return (
    <div>
      <QuoteButton
        evidence={{ messageId, quote, start: 0, end: quote.length }}
        message={messages.find(({ id }) => id === messageId) ?? null}
      />
      {masked !== null && (
        <p className="pinned-private">
          <ShieldAlert size={13} aria-hidden />
          {i18n.t('reviewTab.private')}
          <Action onPress={() => onMask(masked)}>{i18n.t('reviewTab.mask')}</Action>
        </p>
      )}
    </div>
  )
}
