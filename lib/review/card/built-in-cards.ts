import type { Scorecard } from './card'

/** The cards that come with Deskhand, one for each role. */
export function builtInCards(): readonly Scorecard[] {
  return []
}
