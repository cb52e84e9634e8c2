import { describe, expect, it } from 'vitest'
import { fitsName, patternFault, patternOf } from '@/lib/rubric/pattern'

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

describe('the name of a field', () => {
  const PATTERNS = [
    'version',
    'resolution|root.?cause|close.?code|closure',
    'approv|genehmig|freigabe|approbation|aprobaci',
    '(?:product|category|area)',
    'asset|host ?name|configuration item|affected (?:service|system)|gerät',
    'org(?:ani[sz]ation)? id',
    '^plan$',
    '(?i)x',
    'a.?.?.?.?.?b',
    'k|ſ',
    '',
  ]
  const NAMES = [
    'Version',
    'Root cause',
    'ROOT-CAUSE',
    'rootcause',
    'root  cause',
    'Affected service',
    'Hostname',
    'Host name',
    'GERÄT',
    'Organisation ID',
    'Product area',
    'plan',
    'plans',
    'Kelvin \u212a',
    's',
    'aXXXXb',
    '',
  ]

  it.each(PATTERNS)('is found by “%s” where the engine for patterns finds it', (source) => {
    for (const name of [...NAMES, ...NAMES])
      expect([name, fitsName(source, name)]).toEqual([name, patternOf(source).matcher(name).find()])
  })

  it('of any length is searched in linear time', () => {
    const many = Array.from({ length: 40 }, () => 'a.?').join('')
    expect(fitsName(`${many}b`, 'a'.repeat(100_000))).toBe(false)
  })
})
