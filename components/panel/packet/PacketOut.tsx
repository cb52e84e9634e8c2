import { Copy, Download, NotebookPen } from 'lucide-react'
import { useState } from 'react'
import { i18n } from '@/components/i18n'
import { deepLinks, isAboutOneId, linkIds } from '@/lib/escalation/deep-links'
import { ISSUE_PAGES } from '@/lib/escalation/destination-links'
import type { FinalField } from '@/lib/escalation/edits'
import { FORMATS } from '@/lib/escalation/formats/formats'
import { toPlainText } from '@/lib/escalation/formats/plain-text'
import { issueLink } from '@/lib/escalation/issue-link'
import { mailLink } from '@/lib/escalation/mail-link'
import { maskDocument } from '@/lib/document/mask-document'
import type { Packet } from '@/lib/escalation/packet'
import { packetDocument } from '@/lib/escalation/packet-document'
import { templateFor } from '@/lib/escalation/packet-setup'
import { DESTINATIONS, FORMAT_IDS, type Destination, type FormatId } from '@/lib/escalation/template'
import type { Packets } from '../../ui/use-packet-setup'
import { Action } from '../../ui/Action'
import { ActionLink } from '../../ui/ActionLink'
import { PickOne } from '../../ui/PickOne'
import { saveFile } from '../../ui/save-file'
import { Tick } from '../../ui/Tick'
import { InsertReport } from '../InsertReport'
import { tellFact } from '../guide/tell-fact'
import { packetNote, packetText, withFact, type Insertable } from '../insertable'
import { useInsert } from '../use-insert'
import { LinkId } from './LinkId'
import { PacketLinks } from './PacketLinks'
import { destinationWord, documentWords, formatWord, maskedSentence } from '../../ui/packet-words'
import './PacketOut.css'

export interface PacketOutProps {
  readonly packet: Packet
  /** Its fields with the person's edits. */
  readonly fields: readonly FinalField[]
  readonly setup: Packets
  readonly onDestination: (destination: Destination) => void
}

/** The ways out: for whom, in which format, and insert, copy, download or open. Everything is masked before. */
export function PacketOut({ packet, fields, setup, onDestination }: PacketOutProps) {
  const insert = useInsert()
  const { destination } = setup
  const template = templateFor(setup, destination)
  const [chosen, setChosen] = useState<{ readonly of: Destination; readonly format: FormatId } | null>(null)
  const [personal, setPersonal] = useState<{ readonly of: Destination; readonly on: boolean } | null>(null)
  const format = chosen?.of === destination ? chosen.format : template.format
  const maskPersonal = personal?.of === destination ? personal.on : template.maskPersonal

  const [chosenId, setChosenId] = useState<string | null>(null)
  const ids = setup.deepLinks.some(isAboutOneId) ? linkIds(packet, fields) : []
  const links = deepLinks(setup.deepLinks, packet, fields, chosenId)
  const ready = links.flatMap((link) => ('url' in link ? [{ title: link.title, href: link.url }] : []))
  const raw = packetDocument(packet, fields, template, documentWords(), ready)
  const { document, tally } = maskDocument(raw, {
    personal: maskPersonal,
    known: packet.private,
    people: packet.people,
  })
  const { write, ending, mediaType } = FORMATS[format]
  const handedOn = (thing: Insertable) => withFact(thing, 'packet-handed-on')
  const copied = () =>
    handedOn(packetText(write(document), format === 'html' ? toPlainText(document) : undefined))
  const issues = ISSUE_PAGES.find((name) => name === destination)
  const more = (key: 'packet.leftOutOfLink' | 'packet.leftOutOfMail') => (titles: readonly string[]) =>
    i18n.t(key, { titles: titles.join(', ') })
  const page = issues
    ? issueLink(issues, setup.targets, document, more('packet.leftOutOfLink'))
    : destination === 'email'
      ? mailLink(document, more('packet.leftOutOfMail'))
      : null
  return (
    <div className="packet-out" data-packet-out={destination}>
      <div className="packet-picks">
        <PickOne
          label={i18n.t('packet.destination')}
          value={destination}
          options={DESTINATIONS.map((value) => ({ value, name: destinationWord(value) }))}
          onChange={onDestination}
        />
        <PickOne
          label={i18n.t('packet.format')}
          value={format}
          options={FORMAT_IDS.map((value) => ({ value, name: formatWord(value) }))}
          onChange={(next) => setChosen({ of: destination, format: next })}
        />
      </div>
      <Tick
        label={i18n.t('packet.maskPersonal')}
        on={maskPersonal}
        onChange={(on) => setPersonal({ of: destination, on })}
      />
      <p className="packet-masked" data-packet-masked="">
        {maskedSentence(tally)}
      </p>
      <div className="packet-buttons">
        <Action
          kind="main"
          icon={<NotebookPen size={13} aria-hidden />}
          busy={insert.busy}
          onPress={() => insert.insert(handedOn(packetNote(document, toPlainText(document))))}
        >
          {i18n.t('packet.insert')}
        </Action>
        <Action icon={<Copy size={13} aria-hidden />} onPress={() => insert.copy(copied())}>
          {i18n.t('packet.copy')}
        </Action>
        <Action
          icon={<Download size={13} aria-hidden />}
          onPress={() => {
            saveFile(`${packet.ticket.key}-packet.${ending}`, write(document), mediaType)
            tellFact('packet-handed-on')
          }}
        >
          {i18n.t('packet.download')}
        </Action>
        {page !== null && (
          <ActionLink
            href={page.url}
            mark="data-packet-open"
            onPress={() => {
              tellFact('packet-handed-on')
              if (page.leftOut.length > 0) insert.copy(copied())
            }}
          >
            {i18n.t(issues ? 'packet.open' : 'packet.openMail')}
          </ActionLink>
        )}
      </div>
      {page !== null && page.leftOut.length > 0 && (
        <p className="packet-note">{i18n.t('packet.linkTooLong', { titles: page.leftOut.join(', ') })}</p>
      )}
      {issues && page === null && <p className="packet-note">{i18n.t('packet.noPage')}</p>}
      <InsertReport insert={insert} />
      <LinkId ids={ids} chosen={chosenId} onChoose={setChosenId} />
      <PacketLinks links={links} onCall={setup.onCall} channels={setup.channels} />
    </div>
  )
}
