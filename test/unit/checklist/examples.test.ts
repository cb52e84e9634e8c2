import { describe, expect, it } from 'vitest'
import { builtInPlaybook, BUILT_IN_PLAYBOOK_IDS } from '@/lib/checklist/built-in-playbooks'
import type { ExampleSide } from '@/lib/checklist/example'
import { builtInExamples, exampleForCriterion, exampleForStep } from '@/lib/checklist/examples'
import { BUILT_IN_IDS, builtInPack } from '@/lib/rubric/built-in-packs'
import { textFor } from '@/lib/rubric/localized'
import { scoreTicket } from '@/lib/rubric/score-ticket'
import { valueOf } from '@/lib/ticket/field'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import { demoSnapshots } from '../rubric/demo-tickets'
import { momentOf } from '../signals/ticket-of'
import { ticketFor } from './example-tickets'

const playbooks = BUILT_IN_PLAYBOOK_IDS.flatMap((id) => builtInPlaybook(id) ?? [])
/** Criteria with the rubrics that have them; the first is where they come from. */
const homes = new Map<string, string[]>()
for (const id of BUILT_IN_IDS)
  for (const criterion of builtInPack(id)?.criteria ?? [])
    homes.set(criterion.id, [...(homes.get(criterion.id) ?? []), id])

function verdictOf(criterion: string, which: 'good' | 'bad', side: ExampleSide, locale: string) {
  const pack = builtInPack(homes.get(criterion)?.[0] ?? '')
  if (!pack) throw new Error(`no rubric has ${criterion}`)
  const snapshot = ticketFor(criterion, which, side, locale)
  const card = scoreTicket(snapshot, pack, { now: momentOf('11:30'), timeZone: 'UTC' })
  return card.judgements.find(({ id }) => id === criterion)?.verdict
}

const explained = builtInExamples().flatMap((each) =>
  (each.criteria ?? []).map((criterion) => ({ criterion, ...each })),
)
const isGerman = ({ good }: (typeof explained)[number]) => typeof good.quote !== 'string'

describe('examples', () => {
  it('explain every criterion of the rubrics that come with the product', () => {
    expect([...homes.keys()].filter((id) => exampleForCriterion(id) === null)).toEqual([])
    expect(homes.size).toBeGreaterThan(33)
  })

  it('explain every step of the playbooks that come with it', () => {
    const without = playbooks.flatMap(({ id, steps }) =>
      steps.filter((step) => exampleForStep({ ...step, playbook: id, action: step.action ?? null }) === null),
    )
    expect(without).toEqual([])
  })

  it('are about criteria and steps that there are, each explained once', () => {
    const steps = new Set(playbooks.flatMap(({ id, steps: of }) => of.map((step) => `${id}/${step.id}`)))
    const of = builtInExamples()
    const named = of.flatMap((each) => each.steps ?? [])
    expect(named.filter((step) => !steps.has(step))).toEqual([])
    for (const all of [named, of.flatMap((each) => each.criteria ?? []), of.map(({ id }) => id)])
      expect(all.filter((one, index) => all.indexOf(one) !== index)).toEqual([])
  })

  it('say nothing about a criterion that an organisation made', () => {
    expect(exampleForCriterion('our-own-rule')).toBeNull()
  })

  it.each(explained)('the good one for $criterion passes it', ({ criterion, good }) => {
    expect(verdictOf(criterion, 'good', good, 'en')).toBe('pass')
  })

  it.each(explained)('the bad one for $criterion fails it', ({ criterion, bad }) => {
    expect(verdictOf(criterion, 'bad', bad, 'en')).toBe('fail')
  })

  it.each(explained.filter(isGerman))('both for $criterion do so in German', ({ criterion, good, bad }) => {
    expect(verdictOf(criterion, 'good', good, 'de')).toBe('pass')
    expect(verdictOf(criterion, 'bad', bad, 'de')).toBe('fail')
  })

  it('are there in German for the ten criteria that are missed most', () => {
    expect(explained.filter(isGerman).length).toBeGreaterThanOrEqual(10)
  })

  it('stand in the tickets they name', () => {
    const tickets = demoSnapshots()
    const wrong = builtInExamples().flatMap(({ id, good, bad }) =>
      [good, bad]
        .filter((side) => side.ticket !== undefined && !standsIn(side, tickets.get(side.ticket)))
        .map((side) => `${id}: ${textFor(side.quote)}`),
    )
    expect(wrong).toEqual([])
  })
})

/** Whether each part of a quote stands in one message, which is where the example says it is. */
function standsIn({ quote, in: place }: ExampleSide, ticket: TicketSnapshot | undefined): boolean {
  const plain = (text: string) => text.replace(/\s+/g, ' ')
  const told = textFor(quote)
  const ofFields = place === 'fields'
  const parts = ofFields ? [...told.matchAll(/“(.*?)”/g)].map(([, said]) => said ?? '') : told.split(' … ')
  const messages = (ticket && valueOf(ticket.messages)) ?? []
  return messages.some(({ text, author, visibility }) => {
    const of = author.role !== 'agent' ? 'customer' : visibility === 'internal' ? 'note' : 'reply'
    return (ofFields || of === place) && parts.every((part) => plain(text).includes(plain(part)))
  })
}
