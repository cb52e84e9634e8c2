import { describe, expect, it } from 'vitest'
import { BUILT_IN_IDS, builtInPack } from '@/lib/rubric/built-in-packs'
import { scoreTicket } from '@/lib/rubric/score-ticket'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import { momentOf } from '../signals/ticket-of'
import { ESCALATION_CASES } from './escalation-cases'
import { HYGIENE_CASES } from './hygiene-cases'

const CRITERION_CASES = [...HYGIENE_CASES, ...ESCALATION_CASES]

function verdictOf(of: string, snapshot: TicketSnapshot) {
  const [packId = '', criterion] = of.split('/')
  const pack = builtInPack(packId)
  if (!pack) throw new Error(`no pack ${packId}`)
  const card = scoreTicket(snapshot, pack, { now: momentOf('16:00'), timeZone: 'UTC' })
  return card.judgements.find(({ id }) => id === criterion)
}

describe('every criterion of the built-in rubrics', () => {
  it('has a case: those of the bases, and those that variants add', () => {
    const bases = BUILT_IN_IDS.slice(0, 2)
    const inBases = new Set(bases.flatMap((id) => builtInPack(id)?.criteria.map((each) => each.id) ?? []))
    const all = BUILT_IN_IDS.flatMap((id) =>
      (builtInPack(id)?.criteria ?? [])
        .filter((each) => bases.includes(id) || !inBases.has(each.id))
        .map((each) => `${id}/${each.id}`),
    )
    expect(CRITERION_CASES.map(({ of }) => of).toSorted()).toEqual(all.toSorted())
  })

  it.each(CRITERION_CASES)('$of passes where it should, and says on what it rests', ({ of, passes }) => {
    expect(verdictOf(of, passes)).toMatchObject({ verdict: 'pass', credit: 1, because: null })
  })

  it.each(CRITERION_CASES)('$of fails where it should, and says why', ({ of, fails }) => {
    expect(verdictOf(of, fails)).toMatchObject({
      verdict: 'fail',
      credit: 0,
      because: expect.anything() as unknown,
    })
  })
})
