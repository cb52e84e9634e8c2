import type { ScannedMessage } from '@/lib/signals/signal'
import type { Span } from '@/lib/ticket/snapshot'

/** The id at the end of what names an account, `tenant: TX-55012`. */
const ID = /(?=[\w-]{0,40}\d)[a-z0-9][\w-]{2,40}$/i

/** Ids of accounts that a message names, without the words before them. */
export function accountIds({ reading, findings }: ScannedMessage): Span[] {
  return findings('account').flatMap((finding): Span[] => {
    if ('attachment' in finding) return []
    const id = ID.exec(reading.message.text.slice(finding.start, finding.end))?.[0]
    return id === undefined ? [] : [{ start: finding.end - id.length, end: finding.end }]
  })
}
