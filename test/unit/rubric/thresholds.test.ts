import { describe, expect, it } from 'vitest'
import { BUILT_IN_IDS, basePack, builtInPack } from '@/lib/rubric/built-in-packs'
import { checkPack } from '@/lib/rubric/check-pack'
import type { Criterion } from '@/lib/rubric/pack'
import { setThreshold, thresholdsOf, type Threshold } from '@/lib/rubric/thresholds'

const all = BUILT_IN_IDS.flatMap((id) => builtInPack(id)?.criteria ?? [])

function required(id: string): Criterion {
  const found = all.find((each) => each.id === id)
  if (!found) throw new Error(`no criterion ${id}`)
  return found
}

const line = (each: Threshold) =>
  each.kind === 'partialCredit'
    ? `partial credit ${String(each.value)}`
    : `${each.part} ${each.kind} ${String(each.value)} of ${String(each.most)}`

describe('the numbers of a criterion', () => {
  it.each([
    ['problem-statement', ['pass atLeast 3 of 4', 'partial atLeast 1 of 4', 'partial credit 0.5']],
    ['cadence', ['when min 2 of 1000', 'partial min 2 of 1000', 'partial credit 0.5']],
    [
      'work-log',
      [
        'pass min 2 of 1000',
        'pass min 2 of 1000',
        'pass min 2 of 1000',
        'partial min 2 of 1000',
        'partial credit 0.5',
      ],
    ],
    ['workaround', []],
  ])('of %s', (id, lines) => {
    expect(thresholdsOf(required(id)).map(line)).toEqual(lines)
  })

  it('include a time limit', () => {
    const timed = { ...required('workaround'), pass: { signal: 'workaround', withinMinutes: 60 } }
    expect(thresholdsOf(timed).map(line)).toEqual(['pass withinMinutes 60 of 525600'])
  })
})

describe('changing a number', () => {
  it('can be done to every one, where it stands and nowhere else', () => {
    for (const criterion of all) {
      for (const [index, threshold] of thresholdsOf(criterion).entries()) {
        const value = threshold.value === threshold.least ? threshold.most : threshold.least
        const edited = thresholdsOf(setThreshold(criterion, threshold, value)).map((each) => each.value)
        expect(edited).toEqual(
          thresholdsOf(criterion)
            .map((each) => each.value)
            .with(index, value),
        )
      }
    }
  })

  it.each([
    [99, 4],
    [0, 1],
    [2.4, 2],
  ])('to %d keeps it possible: %d of 4', (wanted, kept) => {
    const criterion = required('problem-statement')
    const [first] = thresholdsOf(criterion)
    const edited = first && setThreshold(criterion, first, wanted)
    expect(edited && thresholdsOf(edited)[0]?.value).toBe(kept)
    expect(checkPack({ ...basePack('hygiene'), criteria: [edited] })).toMatchObject({ ok: true })
  })

  it('of the credit of a partial keeps it between nothing and all', () => {
    const criterion = required('workaround')
    const partial: Criterion = { ...criterion, partial: { signal: 'any-text' } }
    const [credit] = thresholdsOf(partial)
    expect(credit && setThreshold(partial, credit, 0.25).partialCredit).toBe(0.25)
    expect(credit && setThreshold(partial, credit, 2).partialCredit).toBe(0.95)
  })

  it('that is no longer there changes nothing', () => {
    const [threshold] = thresholdsOf(required('problem-statement'))
    const other = required('workaround')
    expect(threshold && setThreshold(other, threshold, 2)).toBe(other)
  })
})
