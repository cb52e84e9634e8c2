import { addressesIn } from '../addresses'
import type { MessageSignal } from '../signal'

const ISSUE =
  /\/browse\/[a-z][a-z0-9]{1,9}-\d|\/issues?\/\d|\/-\/issues\/\d|\/work_?items\/\d|[?&]selectedissue=|linear\.app\/[^\s]{1,60}\/issue\//i

/** A link to an issue of a tracker. */
export const issueLink: MessageSignal = {
  id: 'issue-link',
  name: 'a link to an issue',
  needs: [],
  scan: (reading) => addressesIn(reading, ISSUE),
}
