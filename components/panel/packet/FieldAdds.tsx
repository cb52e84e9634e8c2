import { BookPlus } from 'lucide-react'
import { i18n } from '@/components/i18n'
import { typedEntry, type AddedEntry } from '@/lib/escalation/added'
import type { FinalField } from '@/lib/escalation/edits'
import { Action } from '../../ui/Action'
import { packetFieldWord } from '../../ui/packet-words'
import { useTicket } from '../ticket-context'
import { AddEntry } from './AddEntry'
import './FieldAdds.css'

/** Articles offered at once. */
const OFFERED = 3

export interface FieldAddsProps {
  readonly field: FinalField
  readonly onAdd: (entry: AddedEntry) => void
}

/** What can be added to a field: the person's words, and to the related ones the articles suggested for the ticket. */
export function FieldAdds({ field: { id, entries }, onAdd }: FieldAddsProps) {
  const { view } = useTicket()
  const articles = id === 'related' ? view.suggestions.filter(({ strength }) => strength !== 'weak') : []
  const offered = articles
    .filter(({ url }) => url !== '' && !entries.some(({ value }) => value.includes(url)))
    .slice(0, OFFERED)
  return (
    <div className="field-adds">
      <AddEntry field={packetFieldWord(id)} onAdd={(words) => onAdd(typedEntry(words))} />
      {offered.map(({ articleId, title, url }) => (
        <Action
          key={articleId}
          kind="plain"
          icon={<BookPlus size={13} aria-hidden />}
          onPress={() => onAdd({ aspect: 'article', value: `${title} ${url}`, from: 'suggested' })}
        >
          <span className="field-adds-article">{i18n.t('packet.addArticle', { title })}</span>
        </Action>
      ))}
    </div>
  )
}
