import { KeyRound } from 'lucide-react'
import { useState } from 'react'
import { i18n } from '@/components/i18n'
import type { PrivacyKind } from '@/lib/privacy/finding'
import type { TicketView } from '@/lib/messaging/view'
import type { PostedSecret } from '@/lib/reply/guard/posted-secret'
import { Action } from '../ui/Action'
import { numberWords } from '../ui/number-words'
import { Quote } from './Quote'
import { redactionOf, type Redaction } from './redaction'
import './PostedSecrets.css'

const KIND: Partial<Record<PrivacyKind, () => string>> = {
  session: () => i18n.t('posted.kind.session'),
  'one-time-code': () => i18n.t('posted.kind.oneTimeCode'),
  crypto: () => i18n.t('posted.kind.crypto'),
  token: () => i18n.t('posted.kind.token'),
  jwt: () => i18n.t('posted.kind.jwt'),
  authorization: () => i18n.t('posted.kind.authorization'),
  cookie: () => i18n.t('posted.kind.cookie'),
  'private-key': () => i18n.t('posted.kind.privateKey'),
  password: () => i18n.t('posted.kind.password'),
  'connection-string': () => i18n.t('posted.kind.connectionString'),
  card: () => i18n.t('posted.kind.card'),
  iban: () => i18n.t('posted.kind.iban'),
}
/** Shown before the rest is folded away. */
const FIRST = 2

export interface PostedSecretsProps {
  readonly posted: readonly PostedSecret[]
  readonly ticket: TicketView
}

/** Secrets that stand in the conversation, and how the helpdesk takes them out. Taking them out is the person's. */
export function PostedSecrets({ posted, ticket }: PostedSecretsProps) {
  const [all, setAll] = useState(false)
  if (posted.length === 0) return null
  const shown = all ? posted : posted.slice(0, FIRST)
  const ways = shown.map(({ messageId }) => redactionOf(ticket, messageId))
  const kinds = new Map(ways.map((way) => [way.text, way]))
  return (
    <section className="posted" data-posted={posted.length} aria-labelledby="posted-title">
      <h3 id="posted-title" className="posted-title">
        <KeyRound size={14} aria-hidden />
        {i18n.t('posted.title', posted.length)}
      </h3>
      <ul className="posted-list">
        {shown.map(({ kind, messageId, evidence }, index) => (
          <li key={`${index} ${evidence.quote}`}>
            <p className="posted-kind">{KIND[kind]?.() ?? i18n.t('guard.kind.secret')}</p>
            <Quote evidence={evidence} messages={ticket.messages} />
            {shown[index + 1]?.messageId !== messageId && <WayLink link={ways[index]?.place ?? null} />}
          </li>
        ))}
      </ul>
      {posted.length > shown.length && (
        <Action kind="plain" onPress={() => setAll(true)}>
          {i18n.t('action.showMore', { count: numberWords(posted.length - shown.length) })}
        </Action>
      )}
      {[...kinds.values()].map(({ text, help }) => (
        <p key={text} className="posted-way">
          {text} <WayLink link={help} />
        </p>
      ))}
    </section>
  )
}

function WayLink({ link }: { readonly link: Redaction['help'] }) {
  if (link === null) return null
  return (
    <a href={link.address} target="_blank" rel="noreferrer">
      {link.words}
    </a>
  )
}
