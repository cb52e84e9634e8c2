import type { MessageSignal } from '../signal'

/** A recording of a browser's network traffic. */
export const harFile: MessageSignal = {
  id: 'har-file',
  name: 'a HAR recording',
  needs: [],
  scan: (reading) =>
    reading.message.attachments
      .filter(({ name }) => /\.har(?:\.(?:gz|zip|json|txt))?$/i.test(name.slice(-80)))
      .map(({ name }) => ({ attachment: name })),
}
