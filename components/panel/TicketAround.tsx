import { Fragment, type ReactNode } from 'react'
import { i18n } from '@/components/i18n'
import type { TicketView } from '@/lib/messaging/view'
import { listWords, numberWords } from '../ui/number-words'
import { PageLink } from '../ui/PageLink'
import './TicketAround.css'

type Around = TicketView['around']

/** What else a ticket says, one quiet line that opens: the state customers see, approvals, who is in copy, what it hangs on. */
export function TicketAround({ ticket: { around, stateName } }: { readonly ticket: TicketView }) {
  const { approvals, sideConversations, copied, links, channels } = around
  const seen = around.customerStatus === stateName ? null : around.customerStatus
  const waiting = approvals.filter(({ state }) => state === 'waiting').length
  const open = sideConversations.filter(({ state }) => state !== 'closed').length
  const line = [
    seen !== null && i18n.t('around.seen', { status: seen }),
    waiting > 0 && i18n.t('around.waiting', waiting, [numberWords(waiting)]),
    open > 0 && i18n.t('around.openSide', open, [numberWords(open)]),
    copied.length > 0 && i18n.t('around.copied', copied.length, [numberWords(copied.length)]),
    links.length > 0 && i18n.t('around.linked', links.length, [numberWords(links.length)]),
  ].filter((part) => part !== false)
  if (line.length === 0) return null
  return (
    <details className="around">
      <summary>{line.join(' · ')}</summary>
      <dl>
        {approvals.map((approval, at) => (
          <Fact key={at} name={i18n.t('around.approval')}>
            {[approval.name, i18n.t(`approval.${approval.state}`), listWords(approval.approvers)]
              .filter(Boolean)
              .join(' · ')}
          </Fact>
        ))}
        {sideConversations.map(({ id, subject, state, people }) => (
          <Fact key={id} name={i18n.t('around.side')}>
            {[subject, state !== 'unknown' && i18n.t(`sideState.${state}`), listWords(people)]
              .filter(Boolean)
              .join(' · ')}
          </Fact>
        ))}
        {copied.length > 0 && <Fact name={i18n.t('around.inCopy')}>{listWords(copied.map(copiedWord))}</Fact>}
        {channels.length > 0 && (
          <Fact name={i18n.t('around.channels')}>{listWords(channels.map(channelWord))}</Fact>
        )}
        {byKind(links).map(([kind, some]) => (
          <Fact key={kind} name={i18n.t(LINK_KINDS[kind])}>
            {some.map(({ key, url }, at) => (
              <Fragment key={key}>
                {at > 0 && ', '}
                <PageLink href={url ?? ''}>{key}</PageLink>
              </Fragment>
            ))}
          </Fact>
        ))}
      </dl>
    </details>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="around-fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function copiedWord({ name, as, role }: Around['copied'][number]): string {
  if (as === 'follower') return i18n.t('around.follower', { name })
  return role === 'agent' ? i18n.t('around.agentCopied', { name }) : name
}

const LINK_KINDS = {
  problem: 'linkKind.problem',
  incident: 'linkKind.incident',
  duplicate: 'linkKind.duplicate',
  engineering: 'linkKind.engineering',
  related: 'linkKind.related',
  parent: 'linkKind.parent',
  child: 'linkKind.child',
  'follow-up': 'linkKind.follow_up',
  follows: 'linkKind.follows',
  'merged-from': 'linkKind.merged_from',
  'merged-into': 'linkKind.merged_into',
} as const satisfies Readonly<Record<Around['links'][number]['kind'], string>>

/** Channels that hosts name in words of their own; any other is shown as the host calls it. */
const CHANNELS: Readonly<Record<string, () => string>> = {
  email: () => i18n.t('channel.email'),
  web: () => i18n.t('channel.web'),
  api: () => i18n.t('channel.api'),
  rule: () => i18n.t('channel.rule'),
  chat: () => i18n.t('channel.chat'),
  native_messaging: () => i18n.t('channel.messaging'),
  messaging: () => i18n.t('channel.messaging'),
  whatsapp: () => 'WhatsApp',
  sms: () => 'SMS',
  voice: () => i18n.t('channel.voice'),
}

function channelWord(channel: string): string {
  const known = Object.hasOwn(CHANNELS, channel) ? CHANNELS[channel] : undefined
  return known?.() ?? channel.replaceAll('_', ' ')
}

function byKind(links: Around['links']): Array<[Around['links'][number]['kind'], Around['links']]> {
  return [...Map.groupBy(links, ({ kind }) => kind)]
}
