import { i18n } from '@/components/i18n'
import { LINK_PRESETS } from '@/lib/escalation/link-presets'
import { LINK_VALUES, linkFault, linkTemplate } from '@/lib/escalation/deep-links'
import { namedLink } from '@/lib/escalation/destination-links'
import type { Packets } from '../../ui/use-packet-setup'
import { LinkList } from './LinkList'

export interface LinksPartProps {
  readonly setup: Packets
  readonly onChange: (change: Partial<Packets>) => void
}

/** Links shown under a packet: into logs and traces, to the on-call, to channels. */
export function LinksPart({ setup, onChange }: LinksPartProps) {
  const plainFault = (url: string) =>
    namedLink.shape.url.safeParse(url).success ? null : i18n.t('packetOptions.addressProblem')
  const values = LINK_VALUES.map((name) => `{${name}}`).join(' ')
  return (
    <>
      <LinkList
        title={i18n.t('packetOptions.deepLinks')}
        text={i18n.t('packetOptions.deepLinksText', { values })}
        links={setup.deepLinks}
        most={20}
        presets={LINK_PRESETS}
        faultOf={linkFault}
        isWhole={(link) => linkTemplate.safeParse(link).success}
        onChange={(deepLinks) => onChange({ deepLinks })}
      />
      <LinkList
        title={i18n.t('packetOptions.onCall')}
        text={i18n.t('packetOptions.onCallText')}
        links={setup.onCall}
        most={10}
        faultOf={plainFault}
        isWhole={(link) => namedLink.safeParse(link).success}
        onChange={(onCall) => onChange({ onCall })}
      />
      <LinkList
        title={i18n.t('packetOptions.channels')}
        text={i18n.t('packetOptions.channelsText')}
        links={setup.channels}
        most={10}
        faultOf={plainFault}
        isWhole={(link) => namedLink.safeParse(link).success}
        onChange={(channels) => onChange({ channels })}
      />
    </>
  )
}
