import { keysOf } from '../coded-key'
import type { MessageSignal } from '../signal'

/** The key of an issue in a tracker, such as RELAY-1388, where the words around say so. */
export const issueKey: MessageSignal = {
  id: 'issue-key',
  name: 'the key of a known issue',
  needs: [],
  scan: (reading) => keysOf(reading, 'issue'),
}
