import { i18n } from '@/components/i18n'
import type { GuardFinding, GuardKind } from '@/lib/reply/guard/finding'

const KIND: Record<GuardKind, () => string> = {
  secret: () => i18n.t('guard.kind.secret'),
  card: () => i18n.t('guard.kind.card'),
  'other-customer': () => i18n.t('guard.kind.otherCustomer'),
  'internal-article': () => i18n.t('guard.kind.internalArticle'),
  'internal-link': () => i18n.t('guard.kind.internalLink'),
  'internal-word': () => i18n.t('guard.kind.internalWord'),
  'wrong-name': () => i18n.t('guard.kind.wrongName'),
  placeholder: () => i18n.t('guard.kind.placeholder'),
  promise: () => i18n.t('guard.kind.promise'),
}

/** What a finding is, with the ticket its words come from where that is known. */
export function guardWords({ kind, from }: GuardFinding): string {
  const what = KIND[kind]()
  return from === null ? what : i18n.t('guard.fromTicket', { what, from })
}
