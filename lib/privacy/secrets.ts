import { PAYMENT_FINDERS, SECRET_FINDERS } from './secret-finders'
import { isAtLeast, type PrivacyFinding } from './finding'
import { withoutOverlaps } from './overlap'
import { findNearKeyWords } from './secrets/near-key-word'

/** What stands near key words is never more than possible. */
const FINDERS = [...SECRET_FINDERS, ...PAYMENT_FINDERS].filter(({ find }) => find !== findNearKeyWords)

/** Secrets and payment numbers in a text, likely or sure, in order of place, without overlaps. Linear in its length. */
export function findSecrets(text: string): PrivacyFinding[] {
  return withoutOverlaps(
    FINDERS.map(({ find }) => find(text).filter(({ confidence }) => isAtLeast(confidence, 'likely'))),
  )
}
