import { wordSignal } from '../sentence-search'

/** Somebody tried to see the problem and did not. */
export const notReproducible = wordSignal('not-reproducible', 'a note that it could not be reproduced', {
  any: ['not-reproducible'],
})
