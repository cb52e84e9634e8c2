import { agentMessages, evidenceOf, requesterMessages } from '../replies'
import { findSentences } from '../sentence-search'
import type { ScannedMessage, TicketSignal } from '../signal'
import type { Evidence } from '@/lib/ticket/evidence'

/** Something agents ask for, and how to see that the customer has given it already. */
interface Wanted {
  readonly asked: RegExp
  readonly isGiven: (message: ScannedMessage) => boolean
}

const says = (text: RegExp) => (message: ScannedMessage) => text.test(message.reading.message.text)
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
      /\b(?:which|what) browser\b|\byour browser(?: version| name|'s version| and| \(|,|$)|welche[nrs]? browser|quel navigateur|qué navegador/i,
    isGiven: has('browser'),
  },
  { asked: /\b(?:request|trace|correlation|run)[ -]ids?\b/i, isGiven: has('request-id') },
  {
    asked:
      /\bsince when\b|\b(?:when|what time) did (?:it|this|that|the (?:problem|issue|error)) (?:first )?(?:start|begin|happen|occur|appear)|\bseit wann\b|\bdepuis quand\b|\bdesde cuándo\b/i,
    isGiven: has('since'),
  },
  {
    asked:
      /\b(?:which|what|any|an|the exact|see an) error(?: message| code| text)?\b|\bwelche[rnsm]? fehler|\bquel(?:le)? (?:message d.)?erreur|\bqué error/i,
    isGiven: has('error-code'),
  },
  {
    asked: /^\W{0,3}(?:the )?(?:exact |detailed |precise )?steps (?:to reproduce|you took|that lead)/i,
    isGiven: (message) => has('steps')(message) || has('leading-actions')(message),
  },
  {
    asked: /^\W{0,3}(?:the |what you )?expect/i,
    isGiven: has('expected'),
  },
  {
    asked: /\blast (?:worked|succeeded|ran|successful)\b/i,
    isGiven: has('worked-until'),
  },
  {
    asked: /\b(?:which|what) version\b|\bwelche version|\bquelle version|\bqué versión/i,
    isGiven: has('version'),
  },
  {
    asked: /\b(?:which|what)(?: \w+)? (?:environment|region)\b|\bwelche (?:umgebung|region)/i,
    isGiven: says(/\b(?:production|prod|staging|sandbox|test environment|produktion|(?:us|eu|ap)-\d)\b/i),
  },
  {
    asked: /\b(?:which|what) time ?zone\b|\bwelche[rn]? zeitzone|\bquel fuseau|\bqué zona horaria/i,
    isGiven: says(/\b(?:UTC|GMT|CES?T|ME[SZ]+|[ECMP][SD]T|JST|SGT|AE[SD]T|[A-Z][a-z]+\/[A-Z][a-z_]+)\b/),
  },
  {
    asked: /\bflow[ -]?ids?\b|\bid of (?:the|your) flow/i,
    isGiven: says(/\bfl_\w+|\bflow (?:id )?[`"'(]?[\w-]*\d[\w-]{3,20}/i),
  },
  {
    asked: /\border (?:numbers?|ids?|no)\b|\bbestellnummern?|\bauftragsnummern?|\bnuméros? de commande/i,
    isGiven: says(
      /#\d{3,}|\b(?:orders?|bestellung(?:en)?|aufträge?|commandes?|pedidos?)\b[^.\n]{0,30}\d{4,}/i,
    ),
  },
  {
    asked: /\binvoice (?:number|id|no)\b|\brechnungsnummer|\bnuméro de (?:la )?facture/i,
    isGiven: says(
      /\b(?:INV|RG|RE|FAC)-?\d[\w-]{3,20}|\b(?:invoice|rechnung|facture|factura)\b[^.\n]{0,20}\d{4,}/i,
    ),
  },
  {
    asked: /\bVAT (?:id|number|no)\b|\bUSt-?Id/i,
    isGiven: says(/\b[A-Z]{2} ?\d{2}(?: ?\d{3}){2,3}\b/),
  },
  {
    asked:
      /\b(?:what|anything|something)(?: \w+){0,3} changed\b|\bhat sich etwas geändert|\bwas wurde geändert/i,
    isGiven: (message) => has('recent-change')(message) || has('no-change')(message),
  },
]
/** "Have you tried reconnecting?": the customer has, when their words hold the same verb. */
const TRIED =
  /\b(?:have|did) you (?:already |also )?(?:tried|try) (?:to |a )?(re\w{4,12}|clear\w{0,3}|log\w{2,6}|another \w{4,12})/i
const STEM = 6
/** "Another screenshot", "of the console", "after the change" is something new. */
const MORE =
  /\b(?:another|new|second|again|more|further|different|other|after (?:the|this|that|you)|also|too|fresh|full|whole|console|network|weitere[rsn]?|neue[rsn]?|nochmal|noch ein\w{0,2}|autre|nouvelle?|otra|nueva)\b/i

/** Something asked of the customer that is in the ticket already: in their words or attached. */
export const answeredQuestion: TicketSignal = {
  id: 'answered-question',
  name: 'a question the customer had already answered',
  needs: ['request-to-customer'],
  find: (ticket) => {
    const given = requesterMessages(ticket)
    const replies = agentMessages(ticket).filter(({ reading }) => reading.message.visibility === 'public')
    return {
      found: [
        ...replies.flatMap((message) =>
          needlessIn(
            message,
            given.filter(({ at }) => at < message.at),
          ),
        ),
        ...given.flatMap((message) => reproachIn(message, replies)),
      ],
    }
  },
}

/** "All of that is in my first mail", says a customer who was asked for it in the message before. */
function reproachIn(message: ScannedMessage, replies: readonly ScannedMessage[]): Evidence[][] {
  const before = replies.findLast(({ at }) => at < message.at)
  const asked = before?.findings('question')[0]
  if (!before || !asked) return []
  return findSentences(message.reading, { any: ['already-told'] }).map((each) => [
    evidenceOf(before, asked),
    evidenceOf(message, each),
  ])
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
    return isNeedless || hasTried(asked, given) ? [[evidenceOf(message, finding)]] : []
  })
}

function hasTried(asked: string, given: readonly ScannedMessage[]): boolean {
  const verb = TRIED.exec(asked)?.[1]?.toLowerCase().slice(0, STEM)
  return verb !== undefined && given.some(({ reading }) => reading.text.includes(verb))
}

/** How far from the thing asked for a word may stand that makes it a new one, in characters. */
const NEAR = 40

function around(text: string, at: number): string {
  return text.slice(Math.max(0, at - NEAR), at + NEAR)
}
