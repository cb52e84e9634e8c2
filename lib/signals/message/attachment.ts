import type { MessageSignal } from '../signal'

/** Any attached file. */
export const attachment: MessageSignal = {
  id: 'attachment',
  name: 'an attachment',
  needs: [],
  scan: (reading) => reading.message.attachments.map(({ name }) => ({ attachment: name })),
}
