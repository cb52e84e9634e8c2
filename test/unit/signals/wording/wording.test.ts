import { describe, expect, it } from 'vitest'
import { scanMessage } from '@/lib/signals/scan'
import { messageOf } from '../message-of'
import { WORDINGS } from './all'
import { KNOWN_MISSES } from './known-misses'

describe.each(WORDINGS)('wording of $signal', ({ signal, where, stated, notStated }) => {
  const isFound = (text: string) => scanMessage(messageOf(text, where)).findings(signal).length > 0
  const known = KNOWN_MISSES[signal]

  it('is found but for what is known to be missed', () => {
    expect(stated.filter((text) => !isFound(text))).toEqual(known?.missed ?? [])
  })

  it('is not seen in near misses but for what is known to be wrong', () => {
    expect(notStated.filter(isFound)).toEqual(known?.wrong ?? [])
  })
})
