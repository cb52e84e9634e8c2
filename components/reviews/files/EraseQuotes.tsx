import { useState } from 'react'
import { i18n } from '@/components/i18n'
import type { FoundQuoteView } from '@/lib/messaging/reviews/review-erase-calls'
import { ask } from '../../desk'
import { Action } from '../../ui/Action'
import { ImportOutcome, type Told } from '../../ui/ImportOutcome'
import { TextBox } from '../../ui/TextBox'

interface Found {
  readonly words: string
  readonly first: readonly FoundQuoteView[]
  readonly count: number
}

/** Quotes that hold a customer's name or words: each can be masked or erased, in all of a review's history. */
export function EraseQuotes({ onErased }: { readonly onErased: () => void }) {
  const [words, setWords] = useState('')
  const [found, setFound] = useState<Found | null>(null)
  const [told, setTold] = useState<Told | null>(null)
  const isTooShort = words.trim().length < 2
  const search = async (wanted: string) => {
    const answer = await ask('review-erase/quotes', { words: wanted })
    if (answer.ok) setFound({ ...answer.value, words: wanted })
    else setTold({ ok: false, text: i18n.t('reviewFiles.unanswered') })
  }
  const change = async ({ review, messageId, quote }: FoundQuoteView, how: 'erase' | 'mask') => {
    const searched = found?.words ?? ''
    const answer = await ask('review-erase/quote', { review, messageId, quote, how, words: searched })
    if (!answer.ok) setTold({ ok: false, text: i18n.t('reviewFiles.unanswered') })
    else if (!answer.value.ok)
      setTold({
        ok: false,
        text: i18n.t(
          answer.value.reason === 'storage-full'
            ? 'reviewFiles.failed.storageFull'
            : 'reviewFiles.nothingToMask',
        ),
      })
    else
      setTold({
        ok: true,
        text: i18n.t(how === 'mask' ? 'reviewFiles.quoteMasked' : 'reviewFiles.quoteErased'),
      })
    await search(searched)
    onErased()
  }
  return (
    <form
      className="part-stack"
      onSubmit={(event) => {
        event.preventDefault()
        setTold(null)
        if (!isTooShort) void search(words.trim())
      }}
    >
      <div className="files-form">
        <TextBox
          label={i18n.t('reviewFiles.quoteWords')}
          help={i18n.t('reviewFiles.quoteWordsHelp')}
          maxLength={200}
          value={words}
          onChange={setWords}
          onDone={() => undefined}
        />
        <Action
          disabled={isTooShort}
          onPress={() => {
            setTold(null)
            void search(words.trim())
          }}
        >
          {i18n.t('reviewFiles.quoteFind')}
        </Action>
      </div>
      {found !== null && (
        <div role="status">
          <p className="part-strong">{i18n.t('reviewFiles.quotesFound', found.count)}</p>
        </div>
      )}
      {found !== null && found.first.length > 0 && (
        <ul className="rows">
          {found.first.map((quote) => (
            <li className="row" key={JSON.stringify([quote.review, quote.messageId, quote.quote])}>
              <div className="row-words">
                <p className="row-name">{i18n.t('reviewFiles.ticket', { key: quote.ticket.key })}</p>
                <p className="row-state">
                  <bdi>{quote.quote}</bdi>
                </p>
              </div>
              <div className="row-actions">
                <Action
                  label={i18n.t('reviewFiles.maskQuoteOf', { key: quote.ticket.key })}
                  onPress={() => void change(quote, 'mask')}
                >
                  {i18n.t('reviewFiles.maskQuote')}
                </Action>
                <Action
                  kind="danger"
                  label={i18n.t('reviewFiles.eraseQuoteOf', { key: quote.ticket.key })}
                  onPress={() => void change(quote, 'erase')}
                >
                  {i18n.t('reviewFiles.eraseQuote')}
                </Action>
              </div>
            </li>
          ))}
        </ul>
      )}
      <ImportOutcome told={told} />
    </form>
  )
}
