import { updatePromises } from '../promise-kept'
import type { TicketSignal } from '../signal'

/** An update that came when it was promised. */
export const keptPromise: TicketSignal = {
  id: 'kept-promise',
  name: 'a kept promise',
  needs: ['update-promise'],
  find: (ticket) => ({
    found: updatePromises(ticket)
      .filter(({ state }) => state === 'kept')
      .map(({ evidence }) => [evidence]),
  }),
}
