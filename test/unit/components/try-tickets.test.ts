import { describe, expect, it } from 'vitest'
import { SAMPLES, sampleTickets } from '@/components/rubric-editor/try-tickets'
import { basePack } from '@/lib/rubric/built-in-packs'
import { compareCards } from '@/lib/rubric/compare-cards'
import { setOff, setWeight } from '@/lib/rubric/edit-pack'
import { scoreTicket } from '@/lib/rubric/score-ticket'

type Name = keyof typeof SAMPLES
const card = (name: Name, pack = basePack('hygiene')) =>
  scoreTicket(SAMPLES[name], pack, { now: SAMPLES[name].readAt, timeZone: 'UTC', profile: 'specialist' })
const score = (name: Name, kind: 'hygiene' | 'escalation') => card(name, basePack(kind)).score ?? NaN

describe('the sample tickets', () => {
  it('show the whole range: worked to the end, only "Fixed.", and something between', () => {
    expect(score('complete', 'hygiene')).toBeGreaterThanOrEqual(95)
    expect(score('bareFixed', 'hygiene')).toBeLessThanOrEqual(40)
    expect(score('escalation', 'escalation')).toBeGreaterThan(2.5)
    expect(score('escalation', 'escalation')).toBeLessThan(4)
  })

  it('can be judged in German as well', () => {
    expect(card('german').judged).toBe(1)
    expect(score('german', 'hygiene')).toBeGreaterThan(75)
  })

  it('are judged at the moment they were written for', () => {
    for (const { now, snapshot } of sampleTickets()) expect(now).toBe(snapshot.readAt)
  })
})

describe('two scorings of a ticket', () => {
  const hygiene = basePack('hygiene')

  it('are alike when nothing but a weight changed', () => {
    const after = card('escalation', setWeight(hygiene, 'knowledge', 20))
    expect(after.score).not.toBe(card('escalation').score)
    expect(compareCards(card('escalation'), after)).toEqual([])
  })

  it('tell which criteria came, went, or came out otherwise', () => {
    const eager = {
      ...hygiene,
      criteria: setOff(hygiene, 'tone', true).criteria.map((each) =>
        each.id === 'knowledge' ? { ...each, pass: { signal: 'any-text' } } : each,
      ),
    }
    const changes = compareCards(card('escalation'), card('escalation', eager))
    expect(changes.map(({ id, before, after }) => [id, before?.verdict, after?.verdict])).toEqual([
      ['knowledge', 'fail', 'pass'],
      ['tone', 'pass', undefined],
    ])
    const back = compareCards(card('escalation', eager), card('escalation'))
    expect(back.find(({ id }) => id === 'tone')).toMatchObject({ before: null, after: { verdict: 'pass' } })
  })
})
