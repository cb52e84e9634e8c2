import { describe, expect, it } from 'vitest'
import { scanMessage } from '@/lib/signals/scan'
import { acknowledgementVoices } from './voices/acknowledgement'
import { acknowledgementSecond } from './voices/acknowledgement-second'
import { faultVoices } from './voices/faults'
import { messageOf } from './message-of'
import type { Sample } from './examples/example'

/**
 * Many sentences in many voices, written before the words were. Those that are known to be judged wrongly are named: what
 * is lost or won shows.
 */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  acknowledgement: [
    'Nothing you saved yesterday is gone, so you need not redo the counts.',
    'I would be cross as well.',
    'We know the stores open at nine, so I am on it now.',
    'understood, no labels = no shipping. on it',
    'For the inspection tomorrow you can print the list from the archive.',
    'Thank you for staying so calm in spite of all that.',
    'Open the orders screen and choose All customers.',
    'I am sorry, I do not have access to that system.',
  ],
  speculation: [
    'A 403 means you have no rights.',
    'Clear the cache and the error will go away.',
    'Once you reinstall the app everything will be fine.',
    'Your bank rejected the payment.',
    'It is definitely a DNS issue on your end.',
  ],
}

function isFound(sample: Sample, id: string): boolean {
  const message = typeof sample === 'string' ? messageOf(sample) : messageOf(sample.text, sample)
  return scanMessage(message).findings(id).length > 0
}

const SETS = [acknowledgementVoices, acknowledgementSecond, faultVoices]
const ids = [...new Set(SETS.flatMap((set) => Object.keys(set)))]

describe('in voices nobody has written a rule for', () => {
  it.each(ids)('%s is judged as a reader would, but for what is known', (id) => {
    const wrong = SETS.flatMap((set) => [
      ...(set[id]?.yes ?? []).filter((sample) => !isFound(sample, id)),
      ...(set[id]?.no ?? []).filter((sample) => isFound(sample, id)),
    ])
    expect(wrong.toSorted()).toEqual((KNOWN[id] ?? []).toSorted())
  })
})
