import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { signalsPart } from '../../eval/parts/signals'
import { balancedAccuracy, scoreOf } from '../../eval/signals/class-scores'
import { measureAgreement } from '../../eval/signals/verdict-agreement'
import { parseVerdictLabels } from '../../eval/signals/verdict-labels'

const decisions = (hits: number, falseHits: number, misses: number, rest: number) => [
  ...Array.from({ length: hits }, () => ({ said: true, right: true })),
  ...Array.from({ length: falseHits }, () => ({ said: true, right: false })),
  ...Array.from({ length: misses }, () => ({ said: false, right: true })),
  ...Array.from({ length: rest }, () => ({ said: false, right: false })),
]

describe('scores of decisions', () => {
  it.each([
    [decisions(6, 2, 4, 8), { precision: 0.75, recall: 0.6, f1: 0.6667 }, 0.7],
    [decisions(3, 0, 0, 5), { precision: 1, recall: 1, f1: 1 }, 1],
    [decisions(0, 2, 0, 2), { precision: 0, recall: 0, f1: 0 }, 0.5],
    [decisions(2, 0, 2, 0), { precision: 1, recall: 0.5, f1: 0.6667 }, 0.5],
    [[], { precision: 0, recall: 0, f1: 0 }, 0],
  ])('case %#: precision, recall and F1, and balanced accuracy', (all, score, balanced) => {
    expect(scoreOf(all)).toEqual(score)
    expect(balancedAccuracy(all)).toBe(balanced)
  })
})

describe('the signals part', () => {
  const run = (data: string | null) =>
    signalsPart.run({ data, agreement: null, scoringOnly: false, log: () => undefined })

  it('measures the sets that are there, in the shape of the architecture', async () => {
    const data = mkdtempSync(join(tmpdir(), 'deskhand-eval-'))
    mkdirSync(join(data, 'signals'))
    const write = (name: string, rows: object[]) =>
      writeFileSync(join(data, 'signals', name), rows.map((row) => JSON.stringify(row)).join('\n'))
    write('bee_sentences.jsonl', [
      { id: '1', text: 'Expected behavior: the file should be saved.', label: 'EB' },
      { id: '2', text: 'Thanks a lot.', label: 'NONE' },
    ])
    write('reports.jsonl', [
      {
        id: '1',
        has: { OB: true, EB: true, S2R: false },
        sentences: [
          { text: 'It crashes.', labels: ['OB'] },
          { text: 'It should be saved.', labels: ['EB'] },
        ],
      },
      { id: '2', sentences: [{ text: 'The app crashes.', labels: ['OB'] }] },
    ])
    const result = await run(data)
    rmSync(data, { recursive: true })
    const score = { precision: expect.any(Number), recall: expect.any(Number), f1: expect.any(Number) }
    const classes = { steps: score, expected: score, observed: score }
    expect(result).toEqual({
      bee_sentences: { ...classes, baseline: classes },
      reports: { ...classes, expectedMissing: { balancedAccuracy: 1, n: 2 }, baseline: classes },
    })
    expect(result).toMatchObject({ bee_sentences: { expected: { precision: 1, recall: 1, f1: 1 } } })
  })

  it.each([null, '/nowhere'])('is absent without sets (%s)', async (data) => {
    expect(await run(data)).toBeNull()
  })
})

describe('verdict labels', () => {
  it('are read, and a bad row is named', () => {
    const head = 'ticket-id\trubric\tcriterion\tverdict\tnote\n'
    expect(parseVerdictLabels(`${head}4001\thygiene\ttone\tpass\tclose\n4001\tstage\tstage\tnew\n`)).toEqual([
      { ticket: '4001', rubric: 'hygiene', criterion: 'tone', label: 'pass', note: 'close' },
      { ticket: '4001', rubric: 'stage', criterion: 'stage', label: 'new', note: '' },
    ])
    expect(() => parseVerdictLabels(`${head}4001\thygiene\ttone\tgreat\t`)).toThrow('Labels, line 2')
  })

  it('of a ticket that the product says nothing of are misses', () => {
    const label = { ticket: '1', rubric: 'hygiene', criterion: 'tone', label: 'pass', note: '' } as const
    const stage = { ...label, rubric: 'stage', criterion: 'stage', label: 'new' } as const
    expect(measureAgreement([], [label, stage])).toEqual({
      agreement: 0,
      n: 1,
      rubrics: { hygiene: { agreement: 0, n: 1 } },
      criteria: { 'hygiene.tone': { agreement: 0, n: 1 } },
      stages: { agreement: 0, n: 1 },
      misses: [
        { ...label, said: 'none' },
        { ...stage, said: 'none' },
      ],
    })
  })
})
