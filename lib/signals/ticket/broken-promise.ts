import { updatePromises } from '../promise-kept'
import type { TicketSignal } from '../signal'

/** An update promised by a time that did not come by then. */
export const brokenPromise: TicketSignal = {
  id: 'broken-promise',
  name: 'a promised update that did not come',
  needs: ['update-promise'],
  find: (ticket) => ({
    found: updatePromises(ticket)
      .filter(({ state }) => state === 'broken')
      .map(({ evidence }) => [evidence]),
  }),
}
