import { i18n } from '@/components/i18n'
import type { ListedTicket } from '@/lib/review/sample/review-list'
import { Action } from '../../ui/Action'
import { Badge } from '../../ui/Badge'
import { PageLink } from '../../ui/PageLink'
import type { Tone } from '../../ui/tone'
import { whyPicked } from './list-words'

export interface ListedRowProps {
  readonly ticket: ListedTicket
  readonly onMark: (state: 'open' | 'skipped') => void
}

const TONES: Record<ListedTicket['state'], Tone> = {
  open: 'neutral',
  done: 'good',
  skipped: 'warn',
  gone: 'warn',
}

/** One ticket of a list: why it is there, and what became of it. */
export function ListedRow({ ticket, onMark }: ListedRowProps) {
  const { key, url, agent, state } = ticket
  return (
    <li className="part-line lists-ticket" data-listed={key} data-state={state}>
      <span className="lists-key">
        <PageLink href={url}>{key}</PageLink>
      </span>
      <span className="lists-why">{[...(agent ? [agent.name] : []), whyPicked(ticket)].join(' · ')}</span>
      <Badge tone={TONES[state]}>{i18n.t(`reviewLists.state.${state}`)}</Badge>
      <span className="lists-act">
        {state === 'open' && (
          <Action
            kind="plain"
            label={i18n.t('reviewLists.skipOne', { key })}
            onPress={() => onMark('skipped')}
          >
            {i18n.t('reviewLists.skip')}
          </Action>
        )}
        {(state === 'skipped' || state === 'gone') && (
          <Action kind="plain" label={i18n.t('reviewLists.backOne', { key })} onPress={() => onMark('open')}>
            {i18n.t('reviewLists.back')}
          </Action>
        )}
      </span>
    </li>
  )
}
