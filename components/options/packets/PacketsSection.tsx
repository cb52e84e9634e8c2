import { useState } from 'react'
import { i18n } from '@/components/i18n'
import { useAnnounce } from '../../ui/Announcer'
import { usePacketSetup, type Packets } from '../../ui/use-packet-setup'
import { Section } from '../Section'
import { LinksPart } from './LinksPart'
import { SetupFile } from './SetupFile'
import { TargetsPart } from './TargetsPart'
import { TemplatePart } from './TemplatePart'
import './Packets.css'

/** How the desk escalates: what a packet holds for each destination, where issues are made, and links. */
export function PacketsSection() {
  const { setup, repaired, change } = usePacketSetup()
  const announce = useAnnounce()
  const [failed, setFailed] = useState<string | null>(null)
  if (setup === null) return null
  const keep = async (wanted: Partial<Packets>) => {
    const result = await change(wanted)
    const sentence = result.ok ? null : i18n.t(SENTENCES[result.reason])
    setFailed(sentence)
    announce(sentence ?? i18n.t('options.saved'))
    return result.ok
  }
  const save = (wanted: Partial<Packets>) => void keep(wanted)
  return (
    <Section title={i18n.t('packetOptions.title')} text={i18n.t('packetOptions.text')}>
      {repaired.length > 0 && (
        <p className="row-problem" role="status">
          {i18n.t('packetOptions.repaired', { parts: repaired.join(', ') })}
        </p>
      )}
      {failed !== null && (
        <p className="row-problem" role="status">
          {failed}
        </p>
      )}
      <TemplatePart templates={setup.templates} onChange={(templates) => save({ templates })} />
      <TargetsPart targets={setup.targets} onChange={(targets) => save({ targets })} />
      <LinksPart setup={setup} onChange={save} />
      <SetupFile setup={setup} onImport={keep} />
    </Section>
  )
}

const SENTENCES = {
  'storage-full': 'options.notSavedFull',
  newer: 'options.notSavedNewer',
  unanswered: 'options.notSavedError',
} as const
