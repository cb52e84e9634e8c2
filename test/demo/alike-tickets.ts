import type { Helpdesk } from '../helpdesk/server'

/** Wordings of one wish, so that its words are in enough tickets to be kept. */
const ASKED = [
  'How do I post the absence board as PDF to our Teams channel?',
  'We want the absence board in a Teams channel every week, as a PDF. Is that possible?',
  'Please tell me how the board with absences gets into the Teams channel as a PDF.',
  'Is there a way to have the absence board in Teams, as a PDF on one page?',
]

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
