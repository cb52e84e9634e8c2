import { addressesIn } from '../addresses'
import type { MessageSignal } from '../signal'

const INCIDENT =
  /\/\/(?:www\.)?status\.|statuspage|\/incidents?(?:\/|$)|\.pagerduty\.com\/|\.opsgenie\.com\//i

/** A link to an incident or to the page that tells of incidents. */
export const incidentLink: MessageSignal = {
  id: 'incident-link',
  name: 'a link to an incident',
  needs: [],
  scan: (reading) => addressesIn(reading, INCIDENT),
}
