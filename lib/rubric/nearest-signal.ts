import Fuse from 'fuse.js'
import { SIGNALS } from '@/lib/signals/registry'

/** Fuse.js scores 0 for equal, 1 for nothing in common; past this a proposal would only confuse. */
const THRESHOLD = 0.4

/** The id of the signal that is probably meant by one that does not exist; null when none is near. */
export function nearestSignal(id: string): string | null {
  const fuse = new Fuse([...SIGNALS.keys()], { threshold: THRESHOLD, ignoreLocation: true })
  return fuse.search(id.slice(0, 32), { limit: 1 })[0]?.item ?? null
}
