import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { measureRatings } from '../../eval/agreement/measure-ratings'
import { parseRatings, readRatingsFile } from '../../eval/agreement/ratings-file'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const EXAMPLE_C = `${ROOT}test/eval/agreement/krippendorff-c.csv`
const run = promisify(execFile)

const parsed = (text: string) => parseRatings(text, 'ratings.csv')
const measured = (text: string) => {
  const lines: string[] = []
  return { ...measureRatings(parsed(text), (line) => lines.push(line)), lines }
}

describe('npm run eval -- --agreement', () => {
  it('prints one object with the figures of the example data "C"', async () => {
    const tsx = ['--import', 'tsx', 'test/eval/main.ts', '--agreement', EXAMPLE_C]
    const { stdout } = await run(process.execPath, [...tsx, '--json'], { cwd: ROOT })
    const { agreement, ...others } = JSON.parse(stdout)
    expect(others).toEqual({})
    expect(Object.keys(agreement)).toEqual(['nominal', 'ordinal', 'interval', 'pairs', 'units', 'raters'])
    expect(agreement).toMatchObject({ units: 12, raters: 4 })
    expect(agreement.nominal).toBeCloseTo(0.743, 3)
    expect(agreement.ordinal).toBeCloseTo(0.815, 3)
    expect(agreement.interval).toBeCloseTo(0.849, 3)
    expect(agreement.pairs).toHaveLength(6)
    expect(agreement.pairs[0]).toEqual({ raters: ['A', 'B'], kappa: 0.844828 })
  })

  it('says in one sentence what is wrong with a file, and prints nothing', async () => {
    const missing = run(
      process.execPath,
      ['--import', 'tsx', 'test/eval/main.ts', '--agreement', 'no-such.csv', '--json'],
      { cwd: ROOT },
    )
    await expect(missing).rejects.toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(
        /^agreement …\nno-such\.csv cannot be read .*give the path of a CSV file.*\n$/,
      ),
    })
  })
})

describe('what is printed', () => {
  it('is the same where missing ratings are left out of the file', () => {
    const whole = readRatingsFile(EXAMPLE_C)
    const rows = whole.table.flatMap((row, unit) =>
      row.flatMap((rating, rater) =>
        rating === null ? [] : [`${whole.units[unit]},${whole.raters[rater]},${rating}`],
      ),
    )
    const { lines, ...result } = measured(['unit,rater,rating', ...rows].join('\n'))
    expect(rows).toHaveLength(41)
    expect(result).toEqual(measureRatings(whole, () => undefined))
    expect(lines[0]).toMatch(/nominal: 95 % between 0\.\d{3} and .* from 40 ratings of 11 units/)
  })

  it('is "no variation" where there is none', () => {
    const { nominal, ordinal, interval, pairs } = measured(
      'unit,rater,rating\n1,A,3\n1,B,3.0\n2,A,3\n2,B,3\n',
    )
    expect([nominal, ordinal, interval]).toEqual(['no variation', 'no variation', 'no variation'])
    expect(pairs).toEqual([{ raters: ['A', 'B'], kappa: 'no variation' }])
  })

  it('is "not enough" where nobody rated the same unit', () => {
    const result = measured('unit,rater,rating\n1,A,3\n2,B,4\n')
    expect(result).toMatchObject({
      nominal: 'not enough',
      pairs: [{ raters: ['A', 'B'], kappa: 'not enough' }],
    })
  })

  it('is nominal only where a rating is a word, and the word is named', () => {
    const result = measured('unit,rater,rating\n1,A,good\n1,B,good\n2,A,1\n2,B,bad\n')
    expect(result).not.toHaveProperty('ordinal')
    expect(result).not.toHaveProperty('interval')
    expect(result.nominal).toBeCloseTo(0.4, 6)
    expect(result.lines[0]).toBe('  "good" is no number: nominal only')
  })
})

describe('a file of ratings', () => {
  it('is read whatever the order of its columns, its separator, its line ends and what else it holds', () => {
    const text =
      '\uFEFFnote;Rater;RATING;Unit\r\n"two\r\nlines";A; 4 ;t-1\r\n;;;\r\n;B;;t-1\r\n;A;n/a;t-2\r\n'
    expect(parsed(text)).toEqual({
      units: ['t-1', 't-2'],
      raters: ['A', 'B'],
      table: [
        ['4', null],
        [null, null],
      ],
    })
  })

  it.each([
    [
      '',
      'ratings.csv, line 1: the first line must name the columns unit,rater,rating; it lacks unit, rater, rating.',
    ],
    [
      '1,A,3\n',
      'ratings.csv, line 1: the first line must name the columns unit,rater,rating; it lacks unit, rater, rating.',
    ],
    [
      'unit,rater,score\n1,A,3\n',
      'ratings.csv, line 1: the first line must name the columns unit,rater,rating; it lacks rating.',
    ],
    ['unit,rater,rating\n\n', 'ratings.csv, line 1: no ratings follow the names of the columns.'],
    ['unit,rater,rating\n1,A,3\n2,A\n', 'ratings.csv, line 3: 2 cells instead of 3.'],
    ['unit,rater,rating\n"1\n2",A,3\n,A,3\n', 'ratings.csv, line 4: the unit is empty.'],
    ['unit,rater,rating\n1,A,3\n2, ,3\n', 'ratings.csv, line 3: the rater is empty.'],
    [
      'unit,rater,rating\n1,A,3\n\n1,A,4\n',
      'ratings.csv, line 4: A rated unit 1 in line 2 already; keep one of them.',
    ],
    [
      'unit,rater,rating\n1,A,3\n1,"B,4\n',
      'ratings.csv, line 3: a quotation mark is open or stands within a cell.',
    ],
  ])('%j is refused', (text, sentence) => {
    expect(() => parsed(text)).toThrow(new Error(sentence))
  })
})
