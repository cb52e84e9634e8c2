import { isAtLeast, type Confidence, type PrivacyFinding } from './finding'
import { withoutOverlaps } from './overlap'
import { PAYMENT_FINDERS, SECRET_FINDERS } from './secret-finders'

const MINIMUM: Confidence = 'likely'
const FINDERS = [...SECRET_FINDERS, ...PAYMENT_FINDERS].filter(({ most }) => isAtLeast(most, MINIMUM))

/** Secrets and payment numbers in a text, likely or sure, in order of place, without overlaps. Linear in its length. */
export function findSecrets(text: string): PrivacyFinding[] {
  return withoutOverlaps(
    FINDERS.map(({ find }) => find(text).filter(({ confidence }) => isAtLeast(confidence, MINIMUM))),
  )
}
