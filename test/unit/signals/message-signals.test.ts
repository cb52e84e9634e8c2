import { describe, expect, it } from 'vitest'
import { MESSAGE_SIGNALS } from '@/lib/signals/message-signals'
import { scanMessage } from '@/lib/signals/scan'
import { EXAMPLES } from './examples/all'
import { OTHER_LANGUAGES } from './examples/other-languages'
import type { Sample } from './examples/example'
import { messageOf } from './message-of'

function findingsIn(sample: Sample, id: string) {
  const message = typeof sample === 'string' ? messageOf(sample) : messageOf(sample.text, sample)
  return { message, found: scanMessage(message).findings(id) }
}

function shown(sample: Sample): string {
  if (typeof sample === 'string') return sample
  return `${sample.text} ${(sample.attachments ?? []).map(({ name }) => name).join(' ')}`
}

describe('every message signal', () => {
  it('has examples for and against', () => {
    const without = MESSAGE_SIGNALS.filter(({ id }) => {
      const { yes = [], no = [] } = EXAMPLES.get(id) ?? {}
      return yes.length === 0 || no.length === 0
    })
    expect(without.map(({ id }) => id)).toEqual([])
  })

  it('has a name of its own', () => {
    expect(new Set(MESSAGE_SIGNALS.map(({ id }) => id)).size).toBe(MESSAGE_SIGNALS.length)
  })
})

for (const [id, { yes, no }] of EXAMPLES) {
  describe(id, () => {
    it.each(yes.map((sample) => [shown(sample), sample] as const))('finds it in: %s', (_, sample) => {
      const { message, found } = findingsIn(sample, id)
      expect(found).not.toEqual([])
      for (const finding of found)
        if ('start' in finding) expect(message.text.slice(finding.start, finding.end).trim()).not.toBe('')
    })

    it.each(no.map((sample) => [shown(sample), sample] as const))('leaves alone: %s', (_, sample) => {
      expect(findingsIn(sample, id).found).toEqual([])
    })
  })
}

describe('in German, French and Spanish', () => {
  const BOOKS = ['de', 'fr', 'es'] as const
  /** Those that look only at how many or how often another signal is found. */
  const DERIVED = new Set(['crowded-questions', 'course-of-events', 'jargon'])

  it('has an example of every signal that has words there', () => {
    const worded = MESSAGE_SIGNALS.filter(({ needs, id }) => needs.length > 0 && !DERIVED.has(id))
    expect(worded.map(({ id }) => id).filter((id) => !OTHER_LANGUAGES[id])).toEqual([])
  })

  for (const [id, samples] of Object.entries(OTHER_LANGUAGES))
    it.each(samples.map((sample, at) => [BOOKS[at], shown(sample), sample] as const))(
      `${id} in %s: %s`,
      (_, __, sample) => {
        expect(findingsIn(sample, id).found).not.toEqual([])
      },
    )
})
