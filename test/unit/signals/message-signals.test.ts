import { describe, expect, it } from 'vitest'
import { MESSAGE_SIGNALS } from '@/lib/signals/message-signals'
import { scanMessage } from '@/lib/signals/scan'
import { EXAMPLES } from './examples/all'
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
