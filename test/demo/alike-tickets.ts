import type { Helpdesk } from '../helpdesk/server'

/** Wordings of one wish, so that its words are in enough tickets to be kept. */
const ASKED = [
  'How do I post the absence board as PDF to our Teams channel?',
  'We want the absence board in a Teams channel every week, as a PDF. Is that possible?',
  'Please tell me how the board with absences gets into the Teams channel as a PDF.',
  'Is there a way to have the absence board in Teams, as a PDF on one page?',
]

/** What other customers write who have the trouble of ticket {@link REFUSED_BEFORE}. */
const REFUSED = [
  'Our new API key is refused on staging: HTTP 401, RLY-4001, API key not accepted. The old key still works in the same container.',
  'RLY-4001 API key not accepted for the key we made on staging this morning. We read it out of a secret file in Kubernetes.',
  'The new staging key gets HTTP 401 with RLY-4001, reason unknown. With the old key the python sdk is happy.',
  'API key not accepted (RLY-4001) on staging since we moved the exporter into Kubernetes and made it a key of its own.',
  'Why is our API key refused on staging? It says 401 and RLY-4001, the key in the secret file is right.',
]
/** A solved ticket of the demo about a key that staging refuses. */
export const REFUSED_BEFORE = 4038

/** Adds solved tickets like {@link REFUSED_BEFORE}, with its tags, type, priority and group, and one that comes in now; answers its number. */
export function addRefusedKey(helpdesk: Helpdesk): number {
  const { desk } = helpdesk
  const { subject, tags, type, priority, group, messages } = desk.requireTicket(REFUSED_BEFORE)
  for (const text of REFUSED) {
    const ticket = desk.addTicket({
      subject,
      messages: [
        { role: 'requester', public: true, text },
        { role: 'agent', public: true, text: 'Please cut the line break at the end of the secret.' },
      ],
    })
    Object.assign(ticket, { tags, type, priority, group })
    desk.setStatus(ticket.id, 'solved')
  }
  const text = messages[0]?.body ?? ''
  return desk.addTicket({ subject, messages: [{ role: 'requester', public: true, text }] }).id
}

/** Adds solved tickets about one thing that no article is about; answers their numbers. */
export function addAlikeTickets(helpdesk: Helpdesk): number[] {
  return ASKED.map((text, turn) => {
    const { zendesk } = helpdesk.add({
      ticket: {
        subject: `Absence board as PDF (${turn + 1})`,
        messages: [
          { role: 'requester', public: true, text },
          {
            role: 'agent',
            public: true,
            text: 'The owner of the board can share it with the channel of your team.',
          },
        ],
      },
    })
    const id = Number(zendesk.ticket)
    helpdesk.setStatus(id, 'solved')
    return id
  })
}
