import { i18n } from '@/components/i18n'
import type { AddedFrom } from '@/lib/escalation/added'
import type { DocumentWords } from '@/lib/escalation/packet-document'
import { aspect, type Aspect, type FieldId, type PacketConflict } from '@/lib/escalation/packet'
import type { RouteReason, RouteTo } from '@/lib/escalation/route'
import type { Masked } from '@/lib/document/mask-document'
import type { Destination, FormatId } from '@/lib/escalation/template'
import { camel } from './camel'
import { numberWords } from './number-words'

export function packetFieldWord(id: FieldId): string {
  return i18n.t(`packetField.${camel(id)}`)
}

export function aspectWord(name: Aspect): string {
  return i18n.t(`packetAspect.${camel(name)}`)
}

export function destinationWord(name: Destination): string {
  return i18n.t(`packetTo.${camel(name)}`)
}

export function formatWord(name: FormatId): string {
  return i18n.t(`packetFormat.${camel(name)}`)
}

export function routeWord(name: RouteTo): string {
  return i18n.t(`packetRoute.${camel(name)}`)
}

export function reasonWord(kind: RouteReason['kind']): string {
  return i18n.t(`packetReason.${camel(kind)}`)
}

export function disagreeWord(about: PacketConflict['about']): string {
  return i18n.t(`packetConflict.${about}`)
}

/** What was masked, as a sentence: "Masked: passwords 1, e-mail addresses 2." */
export function maskedSentence(tally: Masked['tally']): string {
  if (tally.length === 0) return i18n.t('packet.maskedNothing')
  const what = tally.map(({ kind, count }) => `${i18n.t(`privateKind.${camel(kind)}`)} ${numberWords(count)}`)
  return i18n.t('packet.masked', { what: what.join(', ') })
}

/** Where something was read; the name is empty for what was pasted. */
export function fromFileWord(name: string): string {
  return name === '' ? i18n.t('packet.fromPasted') : i18n.t('packet.fromFile', { name })
}

/** Where an added entry comes from. */
export function addedFromWord(from: AddedFrom): string {
  if (from === 'typed') return i18n.t('packet.typed')
  return from === 'suggested' ? i18n.t('packet.suggested') : fromFileWord(from.file)
}

/** The words of a document that are not of the ticket. */
export function documentWords(): DocumentWords {
  return {
    ticket: i18n.t('packet.ticket'),
    aspects: Object.fromEntries(aspect.options.map((name) => [name, aspectWord(name)])) as Record<
      Aspect,
      string
    >,
    disagree: (about) => i18n.t('packet.disagree', { about: disagreeWord(about) }),
    empty: i18n.t('packet.notKnown'),
    untitled: i18n.t('packet.untitled'),
    links: i18n.t('packet.links'),
    fromFile: fromFileWord,
    suggested: i18n.t('packet.suggested'),
  }
}
