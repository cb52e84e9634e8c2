import { ExternalLink, Trash2 } from 'lucide-react'
import { useId, useState } from 'react'
import { i18n } from '@/components/i18n'
import { nextListed, progressOf } from '@/lib/review/sample/list-progress'
import type { ReviewList } from '@/lib/review/sample/review-list'
import { Action } from '../../ui/Action'
import { Badge } from '../../ui/Badge'
import { Fault } from '../../ui/Fault'
import { IconAction } from '../../ui/IconAction'
import { listWords } from '../../ui/number-words'
import { Progress } from '../../ui/Progress'
import { recordMomentWords } from '../../ui/time-words'
import { ListedRow } from './ListedRow'
import { originLine, progressLine, reasonWord, stratifierWord } from './list-words'
import { RemoveList } from './RemoveList'
import { useListActions } from './use-list-actions'

/** A list: how far it is, what it was picked from and how, its tickets, and the way to the next one. */
export function ListCard({ list }: { readonly list: ReviewList }) {
  const { id, title, how, at, by, tickets } = list
  const heading = useId()
  const [isOpen, setOpen] = useState(false)
  const [isRemoving, setRemoving] = useState(false)
  const actions = useListActions(id)
  const { done, wanted } = progressOf(list)
  return (
    <li className="part-box part-close" data-list={title} aria-labelledby={heading}>
      <div className="part-line lists-head">
        <h3 id={heading} className="row-name">
          {title}
        </h3>
        <Badge tone={how === 'random' ? 'neutral' : 'warn'}>
          {i18n.t(how === 'random' ? 'reviewLists.random' : 'reviewLists.targeted')}
        </Badge>
        <span className="part-line lists-next">
          {nextListed(list) && (
            <Action
              kind="main"
              icon={<ExternalLink size={14} aria-hidden />}
              label={i18n.t('reviewLists.openNextOf', { title })}
              onPress={() => void actions.openNext()}
            >
              {i18n.t('reviewLists.openNext')}
            </Action>
          )}
          <IconAction label={i18n.t('reviewLists.removeOne', { title })} onPress={() => setRemoving(true)}>
            <Trash2 size={14} aria-hidden />
          </IconAction>
        </span>
      </div>
      <p data-progress>{progressLine(list)}</p>
      <Progress label={i18n.t('reviewLists.progressOf', { title })} done={done} total={Math.max(1, wanted)} />
      <p className="part-note">
        {i18n.t('reviewLists.madeBy', { name: by.name, at: recordMomentWords(at) })} · {howLine(list)}
      </p>
      <p className="part-note">{originLine(list)}</p>
      <p className="lists-told" role="status">
        {actions.told}
      </p>
      <Fault>{actions.fault}</Fault>
      <details className="part-more" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{i18n.t('reviewLists.tickets', tickets.length)}</summary>
        {isOpen && (
          <ul className="lists-tickets">
            {tickets.map((ticket) => (
              <ListedRow
                key={`${ticket.site} ${ticket.key}`}
                ticket={ticket}
                onMark={(state) => void actions.mark(ticket, state)}
              />
            ))}
          </ul>
        )}
      </details>
      <RemoveList
        title={isRemoving ? title : null}
        onClose={() => setRemoving(false)}
        onRemove={() => {
          setRemoving(false)
          void actions.remove()
        }}
      />
    </li>
  )
}

function howLine(list: ReviewList): string {
  if (list.how === 'targeted')
    return i18n.t('reviewLists.forReasons', { reasons: listWords(list.reasons.map(reasonWord)) })
  const seed = i18n.t('reviewLists.seedOf', { seed: list.seed })
  if (list.strata.length === 0) return seed
  return `${seed} · ${i18n.t('reviewLists.splitOf', { strata: listWords(list.strata.map(stratifierWord)) })}`
}
