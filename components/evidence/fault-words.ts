import { i18n } from '@/components/i18n'
import type { ShownFault } from './use-file'

const SENTENCES = {
  empty: 'sanitiser.fault.empty',
  'not-json': 'sanitiser.fault.notJson',
  'not-har': 'sanitiser.fault.notHar',
  truncated: 'sanitiser.fault.truncated',
  picture: 'sanitiser.fault.picture',
  binary: 'sanitiser.fault.binary',
  large: 'sanitiser.fault.large',
  unreadable: 'sanitiser.fault.unreadable',
  broken: 'sanitiser.fault.broken',
} as const satisfies Record<ShownFault, string>

/** Why nothing came of a file, and what to do. */
export function faultWords(fault: ShownFault): string {
  return i18n.t(SENTENCES[fault])
}
