import { wordSignal } from '../sentence-search'

/** What is good meanwhile, how things will be, thanks for a rating and a macro's last resort are nothing left to do. */
const NOT_LEFT =
  /\bmeanwhile\b|\bin the meantime\b|^\W{0,3}(?:for now|until then)\b|\brate your\b|\bin the loop\b|\bif the (?:problem|issue|error) persists\b|\byou (?:should|will) be (?:back|fine|good|ok)\b|\byou'll be (?:back|fine|good|ok)\b|^\W{0,3}you have \p{L}{1,20}\W{0,3}$|^\W{0,3}(?:unterdessen|inzwischen|entre-temps|en attendant|mientras tanto)\b/u

/** What is left for the customer to do, or that nothing is. */
export const customerNext = wordSignal('customer-next', 'what the customer does next', {
  any: ['customer-next'],
  labels: ['customer-next'],
  questions: 'no',
  where: (_, { text }) => !NOT_LEFT.test(text),
})
