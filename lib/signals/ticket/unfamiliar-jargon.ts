import type { Evidence } from '@/lib/ticket/evidence'
import { engineTerms } from '../engine-terms'
import { evidenceOf, publicReplies, requesterMessages } from '../replies'
import { findSentences } from '../sentence-search'
import type { Finding, ScannedMessage, TicketReading, TicketSignal } from '../signal'

/** What only people who know the engine room themselves write or attach. */
const TECHNICAL = ['jargon', 'stack-trace', 'log-lines', 'request-id', 'error-code']
const CODE =
  /`[^`\n]{2,80}`|\b(?:api|sdk|http|curl|json|sql|ssh|endpoint|webhook|localhost|git(?:hub|lab)?|repos?|repository|tls|saml|scim|jdbc|oauth|cron|docker|terraform)\b/i
/** So many in one sentence are written for colleagues, whoever reads them. */
const FOR_NOBODY = 5

/**
 * Words of the engine room in a reply to somebody who has shown no sign of knowing them until then, so many of them that
 * no customer could, or a reply of which the customer says that it was not understood.
 */
export const unfamiliarJargon: TicketSignal = {
  id: 'unfamiliar-jargon',
  name: 'internal jargon',
  needs: ['jargon'],
  find: (ticket) => {
    const requester = requesterMessages(ticket)
    const learned = requester.find(isTechnical)?.at ?? null
    return {
      found: [
        ...publicReplies(ticket).flatMap((reply) =>
          reply
            .findings('jargon')
            .filter((each) => learned === null || reply.at < learned || isForNobody(reply, each))
            .map((word) => [evidenceOf(reply, word)]),
        ),
        ...notUnderstood(ticket, requester),
      ],
    }
  },
}

function isForNobody({ reading }: ScannedMessage, finding: Finding): boolean {
  if ('attachment' in finding) return false
  return engineTerms(reading.message.text.slice(finding.start, finding.end)).size >= FOR_NOBODY
}

/** "I followed about half of that" after a reply: whatever its words were, they were not the customer's. */
function notUnderstood(ticket: TicketReading, requester: readonly ScannedMessage[]): Evidence[][] {
  const first = publicReplies(ticket)[0]
  if (!first) return []
  return requester
    .filter(({ at }) => at > first.at)
    .flatMap((message) =>
      findSentences(message.reading, { any: ['not-understood'] }).map((each) => [evidenceOf(message, each)]),
    )
}

function isTechnical({ reading, findings }: ScannedMessage): boolean {
  return CODE.test(reading.message.text) || TECHNICAL.some((id) => findings(id).length > 0)
}
