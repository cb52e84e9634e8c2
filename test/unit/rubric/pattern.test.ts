import { describe, expect, it } from 'vitest'
import { patternFault } from '@/lib/rubric/pattern'

describe('a pattern that does not compile says why', () => {
  it.each([
    ['RMA-(', 'open-parenthesis'],
    ['RMA)', 'stray-parenthesis'],
    ['[a-', 'open-bracket'],
    ['*', 'nothing-to-repeat'],
    ['a**', 'repeated-repeat'],
    ['a{5,2}', 'repeat-count'],
    ['[z-a]', 'range'],
    ['\\y', 'escape'],
    ['a\\', 'trailing-backslash'],
    ['(?=a)', 'unsupported'],
    ['(?P<n>a)(?P<n>b)', 'group-name'],
    ['((a{1000}){1000}){1000}', 'repeat-count'],
  ])('%s', (source, fault) => {
    expect(patternFault(source)).toBe(fault)
  })
})

describe('a pattern that compiles', () => {
  it.each(['RMA-\\d+', 'café|naïve', '(?i)x', ''])('%s', (source) => {
    expect(patternFault(source)).toBeNull()
  })
})
