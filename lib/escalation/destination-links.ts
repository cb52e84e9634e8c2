import { z } from 'zod'
import type { Destination } from './template'

/** An absolute https address without a user in it. */
const httpsAddress = z
  .string()
  .trim()
  .max(500)
  .refine((text) => {
    const url = URL.canParse(text) ? new URL(text) : null
    return url !== null && url.protocol === 'https:' && url.username === '' && url.password === ''
  }, 'it must be a whole address that begins with https://')

/** Where new issues are made; null where nothing is set. */
export const issueTargets = z.strictObject({
  /** The site, and the numbers of project and issue type its create page asks for. */
  jira: z
    .strictObject({
      site: httpsAddress,
      projectId: z.string().regex(/^\d{1,12}$/, 'it must be a number'),
      issueTypeId: z.string().regex(/^\d{1,12}$/, 'it must be a number'),
    })
    .nullable(),
  /** The repository's or project's page. */
  github: httpsAddress.nullable(),
  gitlab: httpsAddress.nullable(),
})
export type IssueTargets = z.infer<typeof issueTargets>

/** A link people set up: on-call, a channel. */
export const namedLink = z.strictObject({ title: z.string().trim().min(1).max(60), url: httpsAddress })
export type NamedLink = z.infer<typeof namedLink>

/** Destinations that have a page for new issues. */
export const ISSUE_PAGES = [
  'jira-bug',
  'github-issue',
  'gitlab-issue',
] as const satisfies readonly Destination[]
export type IssuePage = (typeof ISSUE_PAGES)[number]
