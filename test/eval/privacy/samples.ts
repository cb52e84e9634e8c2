import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { z } from 'zod'
import { parseLines, readText } from '../data-files'

const SampleSchema = z.object({
  id: z.string(),
  text: z.string(),
  label: z.enum(['pos', 'neg']),
  type: z.string(),
  src: z.string(),
})
/** A text that holds a secret or identifier of a type, or that its tool says does not. */
export type Sample = z.infer<typeof SampleSchema>

/** All samples of a data folder; null where there are none. */
export function readSamples(data: string): Sample[] | null {
  const text = readText(join(data, 'privacy', 'samples.jsonl'))
  return text === null ? null : parseLines(text, SampleSchema, 'privacy/samples.jsonl')
}

/** Finders are written with one half of the samples in sight; the other half is only counted. */
export type Half = 'seen' | 'unseen'

/** Which half a sample is in, by the hash of its id. */
export function halfOf({ id }: Sample): Half {
  return ((createHash('sha256').update(id).digest()[0] ?? 0) & 1) === 0 ? 'seen' : 'unseen'
}
