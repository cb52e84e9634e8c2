import { isAboutCase } from '../about-case'
import { wordSignal } from '../sentence-search'

/** "The drivers cannot scan", "58 clients got it twice": whom it hurts and what it does to them, in one. */
export const peopleHit = wordSignal('people-hit', 'whom it hurts and how', {
  any: ['people-hit'],
  questions: 'no',
  where: isAboutCase,
})
