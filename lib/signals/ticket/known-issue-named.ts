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
/** How far from the key such a word may stand, in characters. */
const NEAR = 60

/** Agents name, or link in a field, an engineering issue that was there before the ticket. */
export const knownIssueNamed: TicketSignal = {
  id: 'known-issue-named',
  name: 'a known issue, named or linked',
  needs: [],
  find: (ticket) => ({
    found: [...linkedIssues(ticket), ...namedIssues(ticket)]
      .filter(({ quote }) => !isErrorCode(ticket, quote) && !isJustFiled(ticket, quote))
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

function isJustFiled(ticket: TicketReading, key: string): boolean {
  return agentMessages(ticket).some(({ reading: { message } }) => {
    const at = message.text.indexOf(key)
    return at >= 0 && JUST_FILED.test(message.text.slice(Math.max(0, at - NEAR), at + key.length + NEAR))
  })
}
