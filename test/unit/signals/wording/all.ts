import { askedOfEngineering } from './asked-of-engineering'
import { checksMade } from './checks-made'
import { autoClose, confirmation, verification } from './ending'
import { explainedCause } from './explained-cause'
import { customerTold, severityReason, updatePromise } from './told-and-severity'
import { waysRound } from './ways-round'
import { customerNext, prevention } from './what-comes-next'
import { whatWasDone } from './what-was-done'
import { whoFollowsUp } from './who-follows-up'
import type { Wording } from './wording'

export const WORDINGS: readonly Wording[] = [
  checksMade,
  waysRound,
  askedOfEngineering,
  whoFollowsUp,
  explainedCause,
  whatWasDone,
  customerNext,
  prevention,
  confirmation,
  verification,
  autoClose,
  customerTold,
  updatePromise,
  severityReason,
]
