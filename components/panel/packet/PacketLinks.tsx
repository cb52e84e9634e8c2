import { ExternalLink } from 'lucide-react'
import { i18n } from '@/components/i18n'
import type { DeepLink } from '@/lib/escalation/deep-links'
import type { NamedLink } from '@/lib/escalation/destination-links'
import './PacketLinks.css'

export interface PacketLinksProps {
  readonly links: readonly DeepLink[]
  readonly onCall: readonly NamedLink[]
  readonly channels: readonly NamedLink[]
}

/** Links into logs for this failure, to the on-call and to channels, each with the site it leads to. */
export function PacketLinks({ links, onCall, channels }: PacketLinksProps) {
  const missing = links.flatMap((link) => ('missing' in link ? [link] : []))
  const ready = links.flatMap((link) => ('url' in link ? [link] : []))
  if (links.length + onCall.length + channels.length === 0) return null
  return (
    <div className="packet-links">
      <LinkRow title={i18n.t('packet.logs')} links={ready} />
      <LinkRow title={i18n.t('packet.onCall')} links={onCall} />
      <LinkRow title={i18n.t('packet.channels')} links={channels} />
      {missing.map(({ title, missing: names }) => (
        <p key={title} className="packet-note">
          {i18n.t('packet.linkMissing', { title, names: names.join(', ') })}
        </p>
      ))}
    </div>
  )
}

function LinkRow({ title, links }: { readonly title: string; readonly links: readonly NamedLink[] }) {
  if (links.length === 0) return null
  return (
    <div className="packet-link-row">
      <span className="packet-field-name">{title}</span>
      {links.map(({ title: name, url }) => (
        <a key={`${name} ${url}`} className="packet-link" href={url} target="_blank" rel="noreferrer">
          {name}
          <span className="packet-link-site">{new URL(url).host}</span>
          <ExternalLink size={11} aria-hidden />
        </a>
      ))}
    </div>
  )
}
