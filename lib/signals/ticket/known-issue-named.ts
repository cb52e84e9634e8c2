import { valueOf } from '@/lib/ticket/field'
import { agentMessages, evidenceOf } from '../replies'
import type { Evidence } from '@/lib/ticket/evidence'
import type { TicketReading, TicketSignal } from '../signal'

/** Fields that hold the key of an engineering issue, by their name. */
const ISSUE_FIELD = /issue|bug|defect|engineering|jira|development/i
const KEY = /^[a-z][a-z0-9]{1,9}-\d{1,7}$/i
/** An issue that was opened for this ticket is no issue that was known before. */
const JUST_FILED =
  /\b(?:filed|fil(?:e|ing) (?:it|this)|open(?:ed|ing)|rais(?:ed|ing)|creat(?:ed|ing)|report(?:ed|ing)|logg(?:ed|ing)|new(?:ly)?|wrote|angelegt|eröffnet|gemeldet|neue[rs]?|créée?|ouverte?|signalée?|abierto|creado|nuev[oa])\b/i
/** "With our storage people as ABC-12", "it's now ABC-12": engineering got it just now, from this ticket. */
const GIVEN_TO_THEM =
  /\b(?:with|by|to)\b[^.!?:]{0,50}\b(?:as|under|via)\W{0,3}$|\b(?:it's|it is|this is) now\W{0,3}$|\b(?:has|have|got) it(?: now)?\W{0,3}$|\bdone:\W{0,3}$|@[\w-]{2,30} via\W{0,3}$|\b(?:bei|an|chez|à|con|a)\b[^.!?:]{0,50}\b(?:als|unter|sous|comme|como|bajo)\W{0,3}$/i
/** Whoever says so knew of it before. */
const KNOWN =
  /\bknow[ns]?\b|\b(?:already|list|same|matches|umbrella|added|bekannt\w{0,2}|bereits|liste|connue?|déjà|conocid[oa]|conocíamos|lista)\b/i
/** How far from the key such a word may stand, in characters. */
const NEAR = 60

/** Agents name, or link in a field, an engineering issue that was there before the ticket. */
export const knownIssueNamed: TicketSignal = {
  id: 'known-issue-named',
  name: 'a known issue, named or linked',
  needs: [],
  find: (ticket) => ({
    found: [...linkedIssues(ticket), ...namedIssues(ticket)]
      .filter(
        ({ quote }) => !isErrorCode(ticket, quote) && !isJustFiled(ticket, quote) && !isTheirs(ticket, quote),
      )
      .map((evidence) => [evidence]),
  }),
}

function linkedIssues({ snapshot }: TicketReading): Evidence[] {
  return (valueOf(snapshot.customFields) ?? []).flatMap(({ name, value }) => {
    const key = value?.trim() ?? ''
    return ISSUE_FIELD.test(name) && KEY.test(key) ? [{ field: name, quote: key }] : []
  })
}

function namedIssues(ticket: TicketReading): Evidence[] {
  return agentMessages(ticket).flatMap((message) =>
    message.findings('known-issue').map((key) => evidenceOf(message, key)),
  )
}

/** What is an error in more messages than it is an issue in is an error, whatever stands around it in one of them. */
function isErrorCode(ticket: TicketReading, key: string): boolean {
  const count = (signal: string) =>
    ticket.messages.filter((message) =>
      message.findings(signal).some((each) => evidenceOf(message, each).quote === key),
    ).length
  return count('error-code') > count('known-issue') + linkedIssues(ticket).length
}

/** What the requester named before any agent did is an order or a booking: trackers are not shown to customers. */
function isTheirs({ messages }: TicketReading, key: string): boolean {
  const first = messages.find(({ reading: { message } }) => message.text.includes(key))
  return first?.reading.message.author.role === 'requester'
}

function isJustFiled(ticket: TicketReading, key: string): boolean {
  return agentMessages(ticket).some(({ reading: { message } }) => {
    const at = message.text.indexOf(key)
    if (at < 0) return false
    const before = message.text.slice(Math.max(0, at - NEAR), at)
    const around = before + message.text.slice(at, at + key.length + NEAR)
    return JUST_FILED.test(around) || (GIVEN_TO_THEM.test(before) && !KNOWN.test(around))
  })
}
