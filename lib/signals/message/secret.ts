import { findSecrets } from '@/lib/privacy/secrets'
import type { MessageSignal } from '../signal'

/** Passwords, keys, tokens, cards and account numbers, wherever they stand: quotes and code included. */
export const secret: MessageSignal = {
  id: 'secret',
  name: 'a password, key, card or account number',
  needs: [],
  scan: (reading) => findSecrets(reading.message.text).map(({ start, end }) => ({ start, end })),
}
