import { Replace } from 'lucide-react'
import { i18n } from '@/components/i18n'
import type { ToneNote } from '@/lib/reply/tone/tone-note'
import { DRAFT_ID } from '@/lib/ticket/draft-id'
import { Action } from '../ui/Action'
import { InsertReport } from './InsertReport'
import { wordsInPlace } from './insertable'
import { QuoteButton } from './QuoteButton'
import { useInsert } from './use-insert'
import './ToneNotes.css'

/** How the draft may sound to its reader, and other words for it. */
export function ToneNotes({ notes }: { readonly notes: readonly ToneNote[] }) {
  if (notes.length === 0) return null
  return (
    <section className="tone" data-tone={notes.length} aria-labelledby="tone-title">
      <h2 id="tone-title" className="section-title">
        {i18n.t('tone.title')}
      </h2>
      <ul className="tone-list">
        {notes.map((note) => (
          <li key={`${note.kind} ${note.quote}`} data-tone-kind={note.kind}>
            <Note note={note} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Note({ note: { kind, quote, rewording, start, end } }: { readonly note: ToneNote }) {
  const insert = useInsert()
  return (
    <>
      <p className="tone-what">{i18n.t(`tone.kind.${kind}`)}</p>
      <QuoteButton evidence={{ messageId: DRAFT_ID, start, end, quote }} message={null} />
      <p className="tone-instead">
        <span className="tone-what">{i18n.t('tone.instead')}</span> {rewording}
      </p>
      <div className="fix">
        <Action
          icon={<Replace size={13} aria-hidden />}
          label={i18n.t('tone.useAbout', { text: rewording })}
          onPress={() => insert.insert(wordsInPlace(quote, rewording))}
        >
          {i18n.t('tone.use')}
        </Action>
        <InsertReport insert={insert} />
      </div>
    </>
  )
}
