import { Info } from 'lucide-react'
import { i18n } from '@/components/i18n'
import type { ReadFile } from '@/lib/evidence/worker/job'
import './Notes.css'

/** What the person should know about the file besides: cut off, pictures, bodies taken out, odd bytes. */
export function Notes({ result }: { readonly result: ReadFile }) {
  const { facts, binaries, nulls, mixed } = result
  const notes = [
    facts.kind === 'har' && facts.cut && i18n.t('sanitiser.note.cut', facts.requests),
    facts.kind === 'har' && facts.malformed > 0 && i18n.t('sanitiser.note.malformed', facts.malformed),
    binaries.image && i18n.t('sanitiser.note.image', binaries.image),
    binaries.packed && i18n.t('sanitiser.note.packed', binaries.packed),
    binaries.binary && i18n.t('sanitiser.note.binary', binaries.binary),
    nulls > 0 && i18n.t('sanitiser.note.nulls'),
    mixed && i18n.t('sanitiser.note.mixed'),
  ].filter((note) => typeof note === 'string')
  if (notes.length === 0) return null
  return (
    <ul className="notes" aria-label={i18n.t('sanitiser.note.label')}>
      {notes.map((note) => (
        <li key={note} className="note">
          <Info size={14} aria-hidden />
          <span>{note}</span>
        </li>
      ))}
    </ul>
  )
}
