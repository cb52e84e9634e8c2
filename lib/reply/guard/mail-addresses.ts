import { findEmails } from '@/lib/privacy/personal/email'
import type { Span } from '@/lib/ticket/snapshot'

/** Mailboxes of nobody in particular. */
const SHARED =
  /^(?:support|help|helpdesk|info|contact|hello|security|privacy|abuse|billing|sales|service|noreply|no-reply|postmaster|admin|status)@/i
/** Reserved for examples (RFC 2606). */
const EXAMPLE = /[@.]example(?:\.(?:com|org|net))?$|\.(?:test|invalid)$/i

/** Mail addresses of single people in a text; examples and shared mailboxes are none. Linear in its length. */
export function mailAddresses(text: string): Span[] {
  return findEmails(text).filter(({ start, end }) => {
    const address = text.slice(start, end)
    return !SHARED.test(address) && !EXAMPLE.test(address)
  })
}
