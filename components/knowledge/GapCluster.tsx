import { CircleCheck } from 'lucide-react'
import { useState } from 'react'
import { i18n } from '@/components/i18n'
import type { GapClusterView } from '@/lib/messaging/knowledge-calls'
import { ask } from '../desk'
import { camel } from '../ui/camel'
import { PageLink } from '../ui/PageLink'
import { Action } from '../ui/Action'
import { FoldHead } from '../ui/FoldHead'
import { agoWords, durationWords } from '../ui/time-words'
import { useNow } from '../ui/use-now'
import { GapDraft } from './GapDraft'

/** What articles are missing for: its words, how much it costs, and when opened the tickets behind it. */
export function GapCluster({ cluster }: { readonly cluster: GapClusterView }) {
  const now = useNow()
  const [drafting, setDrafting] = useState<string | null>(null)
  const { words, tickets, count, minutes, at, closedBy } = cluster
  const name = words.length > 0 ? words.join(' · ') : i18n.t('gapsPage.unnamed')
  const time = durationWords(minutes * 60_000)
  const facts = [
    i18n.t('gapsPage.tickets', count),
    ...(time === null ? [] : [time]),
    i18n.t('gapsPage.last', { age: agoWords(at, now) }),
  ]
  return (
    <li className="gap-row" data-gap-cluster={words.join(' ')} data-closed={closedBy !== null}>
      <details className="gap-details">
        <FoldHead>
          <span className="gap-name">{name}</span>
          <span className="gap-facts">{facts.join(' · ')}</span>
        </FoldHead>
        <ul className="gap-tickets">
          {tickets.map(({ id, key, url, at: moment, why }) => (
            <li key={id} className="gap-ticket" data-gap-ticket={key}>
              <div className="gap-ticket-head">
                <PageLink href={url}>{i18n.t('gapsPage.openTicket', { key })}</PageLink>
                <span className="gap-facts">
                  {i18n.t(`gapWhy.${camel(why)}`)} · {agoWords(moment, now)}
                </span>
                <Action
                  kind="plain"
                  label={i18n.t('gapsPage.draftFor', { key })}
                  onPress={() => setDrafting(drafting === id ? null : id)}
                >
                  {i18n.t('gapsPage.draft')}
                </Action>
              </div>
              {drafting === id && <GapDraft id={id} onClose={() => setDrafting(null)} />}
            </li>
          ))}
        </ul>
        <Action
          kind="plain"
          label={i18n.t('gapsPage.forgetFor', { words: name })}
          onPress={() => void ask('gaps/forget', { ids: tickets.map(({ id }) => id) })}
        >
          {i18n.t('gapsPage.forget')}
        </Action>
      </details>
      {closedBy !== null && (
        <p className="gap-closed">
          <CircleCheck size={14} aria-hidden />
          {i18n.t('gapsPage.closed')} <PageLink href={closedBy.url}>{closedBy.title}</PageLink>
        </p>
      )}
    </li>
  )
}
