import { MaskBook } from '@/lib/privacy/mask-book'
import { MOST_EVIDENCE, readEvidence } from '../read-evidence'
import type { EvidenceJob, JobOutcome } from './job'

/** Progress is told when it has moved by so much. */
const STEP = 0.01

/** Reads and cleans what a job names. Never throws: a file that went away is an outcome. */
export async function runJob(job: EvidenceJob, onProgress: (share: number) => void): Promise<JobOutcome> {
  const { name, source, keep, keepPictures, masksAfter = 0 } = job
  if (typeof source !== 'string' && source.size > MOST_EVIDENCE) return { ok: false, name, fault: 'large' }
  let bytes: string | Uint8Array
  try {
    bytes = typeof source === 'string' ? source : new Uint8Array(await source.arrayBuffer())
  } catch {
    // It was moved, or may not be read any more.
    return { ok: false, name, fault: 'unreadable' }
  }
  let told = 0
  const outcome = readEvidence(name, bytes, {
    keep,
    keepPictures,
    masks: new MaskBook({ after: masksAfter }),
    onProgress: (share) => {
      if (share - told < STEP) return
      told = share
      onProgress(share)
    },
  })
  if (!outcome.ok) return outcome
  const { parts, ...rest } = outcome
  const type =
    outcome.facts.kind === 'har' || outcome.facts.kind === 'json' ? 'application/json' : 'text/plain'
  return { ...rest, file: new Blob([...parts], { type }) }
}
