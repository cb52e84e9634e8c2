import { describe, expect, it } from 'vitest'
import { Learnt } from '@/lib/knowledge/learning/learnt'
import type { PastTicket } from '@/lib/knowledge/learning/past-ticket'
import { supportFor } from '@/lib/knowledge/learning/support'
import { queryOfParts } from '@/lib/knowledge/query'

const asked = (text: string) => queryOfParts([{ text, weight: 1 }], 'en')

function past(key: string, text: string, answers: PastTicket['answers'][number][]): PastTicket {
  return {
    id: `https://acme.example/${key}`,
    site: 'https://acme.example',
    key,
    url: `https://acme.example/tickets/${key}`,
    at: '2026-11-20T09:00:00Z',
    terms: asked(text).terms.map(({ term, weight }) => [term, weight]),
    answers,
    tags: [],
    category: null,
    priority: null,
    group: null,
  }
}
const linked = (articleId: string) => ({ articleId, how: 'linked' as const })

/** Sixty tickets on three subjects, answered with three articles. */
function history(): PastTicket[] {
  return Array.from({ length: 20 }, (_, at) => [
    past(`in-${at}`, `cannot sign in password reset mail ${at % 5} expired link`, [linked('kb/sign-in')]),
    past(`bill-${at}`, `invoice shows wrong address billing contact ${at % 5} tax`, [linked('kb/billing')]),
    past(`hook-${at}`, `webhook receiver rejects signature secret rotated ${at % 5}`, [linked('kb/webhook')]),
  ]).flat()
}

describe('what past tickets taught', () => {
  it('gives most votes to the article that answered tickets like it, two at most', () => {
    const { votes, neighbours } = new Learnt(history()).recall(
      asked('the password reset link in the mail has expired'),
    )
    const [first] = [...votes].sort((a, b) => b[1] - a[1])
    expect(first?.[0]).toBe('kb/sign-in')
    expect(first?.[1]).toBeLessThanOrEqual(2)
    expect(neighbours[0]?.ticket.key).toMatch(/^in-/)
    expect(neighbours[0]?.likeness).toBeGreaterThan(0.5)
    expect(neighbours[0]?.likeness).toBeLessThanOrEqual(1 + 1e-9)
  })

  it('says nothing where no word is shared, and of nothing', () => {
    expect(new Learnt(history()).recall(asked('blue elephant')).votes.size).toBe(0)
    expect(new Learnt().recall(asked('password'))).toMatchObject({ neighbours: [], trust: 0 })
    expect(new Learnt(history()).recall({ language: 'en', terms: [] }).votes.size).toBe(0)
  })

  it('does not find the ticket itself', () => {
    const learnt = new Learnt(history())
    const own = 'https://acme.example/in-0'
    const question = asked('cannot sign in password reset mail 0 expired link')
    expect(learnt.recall(question).neighbours.map(({ ticket }) => ticket.id)).toContain(own)
    expect(learnt.recall(question, { without: own }).neighbours.map(({ ticket }) => ticket.id)).not.toContain(
      own,
    )
  })

  it('asks one desk alone when told so', () => {
    const elsewhere = history().map((ticket) => ({
      ...ticket,
      id: `b/${ticket.id}`,
      site: 'https://b.example',
    }))
    const learnt = new Learnt([...history(), ...elsewhere])
    const { neighbours } = learnt.recall(asked('password reset link'), { site: 'https://b.example' })
    expect(new Set(neighbours.map(({ ticket }) => ticket.site))).toEqual(new Set(['https://b.example']))
  })

  it('is trusted more, the more tickets were answered', () => {
    const few = new Learnt(history().slice(0, 6)).recall(asked('password'))
    const many = new Learnt(history()).recall(asked('password'))
    expect(few.trust).toBeLessThan(0.3)
    expect(many.trust).toBe(0.75)
  })

  it('takes votes away for what did not fit', () => {
    const question = asked('password reset link expired')
    const before = new Learnt(history()).recall(question).votes.get('kb/sign-in') ?? 0
    const refused = history().map((ticket) =>
      ticket.key.startsWith('in-')
        ? { ...ticket, answers: [{ articleId: 'kb/sign-in', how: 'not-this' as const }] }
        : ticket,
    )
    expect(before).toBeGreaterThan(0.5)
    expect(new Learnt(refused).recall(question).votes.get('kb/sign-in') ?? 0).toBeLessThanOrEqual(0)
  })

  it('forgets as if a ticket had never been there', () => {
    const all = history()
    const learnt = new Learnt(all)
    learnt.forget(all.filter(({ key }) => !key.startsWith('in-')).map(({ id }) => id))
    const alone = new Learnt(all.filter(({ key }) => key.startsWith('in-')))
    const question = asked('password reset link expired')
    expect(learnt.size).toBe(20)
    expect([...learnt.recall(question).votes]).toEqual([...alone.recall(question).votes])
  })

  it('learns a known ticket anew instead of twice', () => {
    const learnt = new Learnt(history())
    learnt.add(past('in-0', 'invoice tax', [linked('kb/billing')]))
    expect(learnt.size).toBe(60)
    expect(learnt.find('https://acme.example/in-0')?.answers).toEqual([linked('kb/billing')])
  })

  it('names the tickets that had an article, and their share', () => {
    const recollection = new Learnt(history()).recall(asked('password reset link expired'))
    const { share, tickets } = supportFor(recollection, 'kb/sign-in')
    expect(tickets.length).toBeGreaterThan(10)
    expect(share).toBeGreaterThan(0.9)
    expect(supportFor(recollection, 'kb/sign-in:de').share).toBe(share)
    expect(supportFor(recollection, 'kb/none')).toEqual({ share: 0, tickets: [] })
  })
})
