import 'fake-indexeddb/auto'
import { deleteDB } from 'idb'
import { beforeEach, describe, expect, it } from 'vitest'
import { LearningDesk } from '@/lib/desk/learning-desk'
import { linksInAnswers } from '@/lib/knowledge/learning/teach'
import { queryOfTicket } from '@/lib/knowledge/ticket-query'
import { LEARNING_DATABASE } from '@/lib/storage/learning-database'
import { read } from '@/lib/ticket/field'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import { messageOf, ticketOf } from '../knowledge/samples'

const SITE = 'https://acme.zendesk.com'
const RESET = 'zendesk-guide@acme.zendesk.com/900101'

/** A solved ticket about password resets, answered with an article. */
function answered(key: string, at = '2026-11-20T10:00:00Z', articleId = 900101): TicketSnapshot {
  const href = `${SITE}/hc/en-us/articles/${articleId}`
  return {
    ...ticketOf('Password reset mail', [
      messageOf('requester', 'The reset mail never arrives, the link is expired.', { id: 'a', at }),
      { ...messageOf('agent', 'See here', { id: 'b', at }), links: [{ start: 0, end: 8, href }] },
    ]),
    site: SITE,
    key,
    state: read('solved' as const),
  }
}

function open(key: string): TicketSnapshot {
  return {
    ...ticketOf('Reset link', [messageOf('requester', 'My reset mail and its link do not work.')]),
    site: SITE,
    key,
    state: read('open' as const),
  }
}
const desk = (articleTerms: readonly string[] = []) =>
  new LearningDesk({
    linked: async (snapshot) =>
      linksInAnswers(snapshot).flatMap((href) => (href.endsWith('/900101') ? RESET : [])),
    terms: async () => (term) => articleTerms.includes(term),
  })
const votes = async (of: LearningDesk) => (await of.recall(queryOfTicket(open('99')), open('99'))).votes

// A database deleted while a desk still holds it is closed by its `blocking` callback.
beforeEach(() => deleteDB(LEARNING_DATABASE))

describe('the memory of past tickets', () => {
  it('learns from solved tickets, and has it after the worker was started anew', async () => {
    const first = desk()
    expect(await first.learn(['1', '2', '3', '4'].map((key) => answered(key)))).toEqual({
      ok: true,
      value: 4,
    })
    const before = await votes(first)
    expect(before.get(RESET)).toBeGreaterThan(0)
    expect([...(await votes(desk()))]).toEqual([...before])
  })

  it('learns a ticket once, and again when it has changed', async () => {
    const one = desk()
    await one.learn([answered('1')])
    expect(await one.learn([answered('1')])).toEqual({ ok: true, value: 0 })
    expect(await one.learn([answered('1', '2026-11-21T10:00:00Z')])).toEqual({ ok: true, value: 1 })
    expect((await one.memory()).size).toBe(1)
  })

  it('takes links to articles only that it knows', async () => {
    const one = desk()
    await one.learn([answered('1', undefined, 555)])
    expect((await one.memory()).find(`${SITE}/1`)?.answers).toEqual([])
  })

  it('keeps what a person said over what was linked, until it is taken back', async () => {
    const one = desk()
    await one.tell(answered('1'), RESET, 'not-this')
    await one.learn([answered('1', '2026-11-21T10:00:00Z')])
    expect(await one.told(answered('1'))).toEqual([{ articleId: RESET, how: 'not-this' }])
    await one.tell(answered('1'), RESET, null)
    expect((await one.memory()).find(`${SITE}/1`)?.answers).toEqual([{ articleId: RESET, how: 'linked' }])
  })

  it('forgets an open ticket of which nothing is said any more', async () => {
    const one = desk()
    await one.tell(open('7'), RESET, 'solved')
    expect((await one.memory()).size).toBe(1)
    await one.tell(open('7'), RESET, null)
    expect((await one.memory()).size).toBe(0)
  })

  it('does not weaken "solved it" by an insertion', async () => {
    const one = desk()
    await one.tell(open('7'), RESET, 'solved')
    await one.tell(open('7'), RESET, 'inserted')
    expect(await one.told(open('7'))).toEqual([{ articleId: RESET, how: 'solved' }])
  })

  it('keeps no word of fewer than three tickets', async () => {
    const one = desk()
    await one.learn([answered('1'), answered('2')])
    expect((await one.memory()).find(`${SITE}/1`)?.terms).toEqual([])
    await one.learn([answered('3')])
    expect((await one.memory()).find(`${SITE}/3`)?.terms.map(([term]) => term)).toContain('reset')
  })

  it('keeps a word of one ticket that an article uses, too, so that a single answer already helps', async () => {
    const one = desk(['reset', 'mail'])
    await one.tell(answered('1'), RESET, 'solved')
    expect(
      (await one.memory())
        .find(`${SITE}/1`)
        ?.terms.map(([term]) => term)
        .sort(),
    ).toEqual(['mail', 'reset'])
    expect((await votes(one)).get(RESET)).toBeGreaterThan(0.5)
  })

  it('does not take the words of one ticket for common, however often it is judged and taken back', async () => {
    const one = desk()
    for (let turn = 0; turn < 4; turn++) {
      await one.tell(open('7'), RESET, 'solved')
      await one.tell(open('7'), RESET, null)
    }
    await one.tell(open('7'), RESET, 'solved')
    expect((await one.memory()).find(`${SITE}/7`)?.terms).toEqual([])
  })

  it('is empty once erased', async () => {
    const one = desk()
    await one.learn([answered('1'), answered('2'), answered('3')])
    await one.erase()
    expect((await votes(one)).size).toBe(0)
    expect((await await desk().memory()).size).toBe(0)
  })
})
