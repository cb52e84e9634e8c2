import { agentMessages, evidenceOf } from '../replies'
import type { ScannedMessage, TicketSignal } from '../signal'
import type { Evidence } from '@/lib/ticket/evidence'

/** Something agents ask for, and how to see that the customer has given it already. */
interface Wanted {
  readonly asked: RegExp
  readonly isGiven: (message: ScannedMessage) => boolean
}

const has = (id: string) => (message: ScannedMessage) => message.findings(id).length > 0
const hasFile = (name: RegExp, type: RegExp) => (message: ScannedMessage) =>
  message.reading.message.attachments.some((file) => name.test(file.name) || type.test(file.mediaType))

const WANTED: readonly Wanted[] = [
  {
    asked: /screen ?shots?|bildschirm(?:foto|aufnahme)|capture d.écran|captura de pantalla/i,
    isGiven: hasFile(/\.(?:png|jpe?g|gif|webp|bmp|heic)$/i, /^image\//),
  },
  { asked: /\bhar\b/i, isGiven: hasFile(/\.har(?:\.gz|\.zip)?$/i, /^$/) },
  {
    asked:
      /\b(?:which|what) browser\b|\byour browser(?: version| name|'s version)|welche[nrs]? browser|quel navigateur|qué navegador/i,
    isGiven: has('browser'),
  },
  { asked: /\b(?:request|trace|correlation|run)[ -]ids?\b/i, isGiven: has('request-id') },
]
/** "Another screenshot", "of the console", "after the change" is something new. */
const MORE =
  /\b(?:another|new|second|again|more|further|different|other|after (?:the|this|that|you)|also|too|fresh|full|whole|console|network|weitere[rsn]?|neue[rsn]?|nochmal|noch ein\w{0,2}|autre|nouvelle?|otra|nueva)\b/i

/** Something asked of the customer that is in the ticket already: in their words or attached. */
export const answeredQuestion: TicketSignal = {
  id: 'answered-question',
  name: 'a question the customer had already answered',
  needs: ['request-to-customer'],
  find: (ticket) => {
    const given = ticket.messages.filter(({ reading }) => reading.message.author.role === 'requester')
    return {
      found: agentMessages(ticket)
        .filter(({ reading }) => reading.message.visibility === 'public')
        .flatMap((message) =>
          needlessIn(
            message,
            given.filter(({ at }) => at < message.at),
          ),
        ),
    }
  },
}

function needlessIn(message: ScannedMessage, given: readonly ScannedMessage[]): Evidence[][] {
  if (given.length === 0) return []
  return message.findings('question').flatMap((finding) => {
    if (!('start' in finding)) return []
    const asked = message.reading.message.text.slice(finding.start, finding.end)
    const isNeedless = WANTED.some((each) => {
      const wanted = each.asked.exec(asked)
      return wanted && !MORE.test(around(asked, wanted.index)) && given.some(each.isGiven)
    })
    return isNeedless ? [[evidenceOf(message, finding)]] : []
  })
}

/** How far from the thing asked for a word may stand that makes it a new one, in characters. */
const NEAR = 40

function around(text: string, at: number): string {
  return text.slice(Math.max(0, at - NEAR), at + NEAR)
}
