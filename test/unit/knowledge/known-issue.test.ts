import { describe, expect, it } from 'vitest'
import { PostingsIndex } from '@/lib/knowledge/index/postings-index'
import { isKnownIssue, knownIssuesFirst } from '@/lib/knowledge/known-issue'
import { suggestForQuery } from '@/lib/knowledge/suggest'
import { queryOfTicket } from '@/lib/knowledge/ticket-query'
import { articleOf, messageOf, SMALL_BASE, ticketOf } from './samples'

describe('a known issue', () => {
  it.each([
    ['Known issue: exports are empty', []],
    ['[Known issue] Exports are empty', []],
    ['KNOWN ERROR – exports are empty', []],
    ['Known issue RELAY-1411: exports are empty', []],
    ['Bekannter Fehler: Exporte sind leer', []],
    ['Problème connu : exportations vides', []],
    ['Problema conocido: exportaciones vacías', []],
    ['Exports are empty', ['known-issue']],
    ['Exports are empty', ['Known_Issue']],
    ['Exports are empty', ['exports', 'known error']],
  ])('is “%s” %j', (title, labels) => {
    expect(isKnownIssue({ title, labels })).toBe(true)
  })

  it.each([
    ['How to report a known issue: the form', []],
    ['Known issues we have solved this year', []],
    ['Well-known issue: none', []],
    ['Exports are empty', ['issue', 'unknown-issue', 'known']],
  ])('is not “%s” %j', (title, labels) => {
    expect(isKnownIssue({ title, labels })).toBe(false)
  })
})

describe('known issues first', () => {
  const of = (id: string, strength: 'strong' | 'likely' | 'weak', score: number, knownIssue?: true) => ({
    id,
    strength,
    score,
    ...(knownIssue && { knownIssue }),
  })
  const order = (list: ReturnType<typeof of>[]) => knownIssuesFirst(list).map(({ id }) => id)

  it('puts one first that matches about as well as the best', () => {
    expect(order([of('a', 'likely', 1), of('b', 'likely', 0.97, true), of('c', 'weak', 0.5)])).toEqual([
      'b',
      'a',
      'c',
    ])
  })

  it('leaves those where they are that match less well, are weak, or come after a strong one', () => {
    expect(order([of('a', 'likely', 1), of('b', 'likely', 0.9, true)])).toEqual(['a', 'b'])
    expect(order([of('a', 'weak', 1), of('b', 'weak', 0.99, true)])).toEqual(['a', 'b'])
    expect(order([of('a', 'strong', 1), of('b', 'likely', 0.99, true)])).toEqual(['a', 'b'])
  })

  it('marks it, changes no strength and keeps a weak one back', async () => {
    const known = articleOf('known', 'Known issue: coffee machine', 'Our dashboard is slow.')
    const index = new PostingsIndex()
    const base = [...SMALL_BASE, known]
    index.add(base)
    const ticket = ticketOf('Orders rejected with RLY-3009', [
      messageOf(
        'requester',
        'Our receiver rejects every webhook, the dashboard shows RLY-3009 for the secret.',
      ),
    ])
    const found = await suggestForQuery(index, queryOfTicket(ticket), 5, async (ids) =>
      base.filter(({ id }) => ids.includes(id)),
    )
    expect(found[0]).toMatchObject({ articleId: 'kb/webhook', strength: 'strong' })
    expect(found.find(({ articleId }) => articleId === 'kb/known')).toMatchObject({
      knownIssue: true,
      strength: 'weak',
    })
  })
})
