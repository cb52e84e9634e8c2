import type { z } from 'zod'
import { plainIssue } from '@/lib/rubric/plain-issue'

const FORMATS: Readonly<Record<string, string>> = {
  datetime: 'this should be a moment such as 2026-11-27T09:00:00Z',
  date: 'this should be a day such as 2026-11-27',
  uuid: 'this should be an id of 32 hexadecimal digits in five groups',
}

/** A sentence without its full stop for what is wrong in a line of a file of reviews. Given to zod as `error`. */
export function plainLineIssue(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'invalid_format') return FORMATS[issue.format]
  if (issue.code === 'invalid_union' && isRating(issue.path))
    return 'this should be a whole number from 1 to 5, "na" or null'
  if (issue.code === 'invalid_union' && issue.discriminator !== undefined)
    return 'this should say how the ticket was picked'
  return plainIssue(issue)
}

function isRating(path: readonly PropertyKey[] | undefined): boolean {
  const last = path?.at(-1)
  return last === 'value' || last === 'proposed'
}
