import { describe, expect, it } from 'vitest'
import { TermCensus } from '@/lib/knowledge/learning/term-census'

describe('the census of terms', () => {
  it('knows a term as common from the third ticket on, whatever often one ticket says it', () => {
    const census = new TermCensus(7)
    census.count('1', ['mueller', 'mueller', 'mueller', 'invoic'])
    census.count('2', ['invoic'])
    expect(census.isCommon('invoic')).toBe(false)
    census.count('3', ['invoic'])
    expect(census.isCommon('invoic')).toBe(true)
    expect(census.isCommon('mueller')).toBe(false)
  })

  it('counts a ticket once, also after it was stored', () => {
    const census = new TermCensus(7)
    for (let turn = 0; turn < 3; turn++) census.count('1', ['mueller'])
    const again = new TermCensus(7, census.toStored())
    again.count('1', ['mueller'])
    again.count('2', ['mueller'])
    expect(again.isCommon('mueller')).toBe(false)
  })

  it('is the same after it was stored', () => {
    const census = new TermCensus(7)
    for (let turn = 0; turn < 3; turn++) census.count(`${turn}`, ['common', `rare${turn}`])
    const again = new TermCensus(99, census.toStored())
    expect(again.isCommon('common')).toBe(true)
    again.count('3', ['rare1'])
    again.count('4', ['rare1'])
    expect(again.isCommon('rare1')).toBe(true)
    expect(again.isCommon('rare2')).toBe(false)
  })

  it('stores no word, and other numbers in another browser', () => {
    const stored = (salt: number) => {
      const census = new TermCensus(salt)
      census.count('1', ['secretname'])
      return census.toStored()
    }
    expect(JSON.stringify(stored(1))).not.toContain('secretname')
    expect([...stored(1).prints]).not.toEqual([...stored(2).prints])
  })
})
