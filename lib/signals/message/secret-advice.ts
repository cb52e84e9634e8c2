import { wordSignal } from '../sentence-search'

/** Somebody says that an exposed secret is to be changed, or was removed. */
export const secretAdvice = wordSignal('secret-advice', 'advice to change the secret', {
  any: ['secret-advice'],
  questions: 'no',
})
