import { wordSignal } from '../sentence-search'

/** What the requester asks for: a thing to be given, added, restored. "Please help" asks for nothing in particular. */
export const wish = wordSignal('wish', 'what is asked for', { any: ['wish'], not: ['wish-not'] })
