import { describe, expect, it } from 'vitest'
import { pastTicket } from '@/lib/knowledge/learning/past-ticket'
import { keptOf, lessonOf, linksInAnswers } from '@/lib/knowledge/learning/teach'
import { TermCensus } from '@/lib/knowledge/learning/term-census'
import { read } from '@/lib/ticket/field'
import type { Message, TicketSnapshot } from '@/lib/ticket/snapshot'
import { messageOf, ticketOf } from '../samples'

function reply(text: string, href: string, visibility: Message['visibility'] = 'public'): Message {
  return { ...messageOf('agent', text), visibility, links: [{ start: 0, end: 4, href }] }
}

function solved(messages: Message[], subject = 'Cannot sign in'): TicketSnapshot {
  return { ...ticketOf(subject, messages), state: read('solved' as const) }
}
const article = 'https://acme.zendesk.com/hc/en-us/articles/900101-Sign-in'

describe('what a ticket teaches', () => {
  it('are the articles agents linked in public', () => {
    const asked = messageOf('requester', 'The reset mail never arrives.')
    const ticket = solved([asked, reply('Here you are', article), reply('And again', article)])
    expect(linksInAnswers(ticket)).toEqual([article])
    const lesson = lessonOf(ticket, [])
    expect(lesson?.query.terms.map(({ term }) => term)).toContain('reset')
  })

  it.each([
    ['in a note', reply('Here', article, 'internal')],
    ['by the requester', { ...reply('Here', article), author: messageOf('requester', '').author }],
  ])('is no answer when the link stands %s', (_where, message) => {
    expect(linksInAnswers(solved([message]))).toEqual([])
  })

  it('is nothing while it is open and unanswered', () => {
    const open = { ...solved([messageOf('requester', 'Help')]), state: read('open' as const) }
    expect(lessonOf(open, [])).toBeNull()
    expect(lessonOf(open, [{ articleId: 'kb/a', how: 'solved' }])?.ticket.answers).toHaveLength(1)
  })

  it('leaves out what is private, and what agents wrote', () => {
    const asked = messageOf(
      'requester',
      'My login maria.lopez@example.com fails, call +44 20 7946 0958. The dashboard stays empty.',
    )
    const lesson = lessonOf(solved([asked, reply('Please reindex the warehouse', article)]), [])
    const terms = lesson?.query.terms.map(({ term }) => term) ?? []
    expect(terms).toContain('dashboard')
    expect(terms.join(' ')).not.toMatch(/maria|lopez|7946|reindex|warehous/)
  })

  it('keeps only terms that enough tickets hold', () => {
    const lesson = lessonOf(solved([messageOf('requester', 'The dashboard of Quizzlewick stays empty')]), [])
    if (!lesson) throw new Error('a solved ticket teaches something')
    const census = new TermCensus(1)
    for (let turn = 0; turn < 3; turn++) census.count(`${turn}`, ['dashboard', 'empti'])
    const kept = keptOf(lesson, (term) => census.isCommon(term))
    expect(pastTicket.safeParse(kept).error).toBeUndefined()
    expect(kept.terms.map(([term]) => term).sort()).toEqual(['dashboard', 'empti'])
    expect(JSON.stringify(kept)).not.toContain('uizzlewick')
  })
})
