import { buildPacket } from '@/lib/escalation/build-packet'
import { builtInTemplate } from '@/lib/escalation/built-in-templates'
import { editedFields, NO_EDITS, type PacketEdits } from '@/lib/escalation/edits'
import { toPlainText } from '@/lib/escalation/formats/plain-text'
import { maskDocument } from '@/lib/document/mask-document'
import type { Packet } from '@/lib/escalation/packet'
import { packetDocument } from '@/lib/escalation/packet-document'
import type { PacketTemplate } from '@/lib/escalation/template'
import { readingOf, ticketOf } from '../signals/ticket-of'
import { WORDS } from './words'

/** A packet with a secret, personal data and a conflict in it. */
export const PACKET = buildPacket(
  readingOf(
    ticketOf([
      [
        'R',
        '10:00',
        'Since 09:40 UTC the export of the claims report fails with HTTP 500 RLY-4500, request id req_9c41e07ab5d2368f, on version 4.11.2, region eu-1. It fails for elena.petrov@brightwater.example with HTTP 500 every time. Log in as stock-bot, the password is Demo-Only-Sunflower42 and the export fails too.',
      ],
      ['I', '10:30', 'Console: version 4.12.1, tenant tn_7f3k2m9q. Workaround: export in two halves.'],
    ]),
  ),
)
export const documentOf = (
  packet: Packet,
  edits: PacketEdits = NO_EDITS,
  template: PacketTemplate = builtInTemplate('jira-bug'),
) => packetDocument(packet, editedFields(packet, edits), template, WORDS)
export const maskedOf = (packet: Packet, personal: boolean, edits: PacketEdits = NO_EDITS) =>
  maskDocument(documentOf(packet, edits), { personal, known: packet.private, people: packet.people })
export const textOf = (packet: Packet, edits: PacketEdits = NO_EDITS) =>
  toPlainText(maskedOf(packet, true, edits).document)
