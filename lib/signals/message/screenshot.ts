import { isPicture } from '../attachment-kind'
import type { MessageSignal } from '../signal'

/** A picture or film of the screen. Logos of mail signatures are none. */
export const screenshot: MessageSignal = {
  id: 'screenshot',
  name: 'a screenshot or recording',
  needs: [],
  scan: (reading) => reading.message.attachments.filter(isPicture).map(({ name }) => ({ attachment: name })),
}
