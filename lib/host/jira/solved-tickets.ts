import { z } from 'zod'
import type { HostClient, HostResult } from '../contract'
import { malformed, readCursor } from '../cursor'
import { parseItems } from '../read-field'
import { skipReasonOf, taken } from '../skip-ticket'
import type { SkippedTicket, SolvedRequest, SolvedStep, SolvedTickets } from '../solved-tickets'
import { jiraComment, jiraFieldsAnswer, jsmPage } from './answers'
import { commentsPath, doneSearchPath, FIELDS_PATH, SERVICE_DESKS_PATH } from './paths'
import { toSnapshot } from './snapshot'
import { isTeamField } from './words'

const PAGE_SIZE = 100
/** Service projects that are read; a desk of more is many desks. */
const MOST_PROJECTS = 100
/** Fields of the name of a team; a site has one, or one for each project. */
const MOST_TEAM_FIELDS = 10

const serviceDesk = z.looseObject({ projectId: z.union([z.string(), z.number()]).transform(String) })
const searchAnswer = z.looseObject({
  issues: z.array(z.unknown()),
  nextPageToken: z.string().nullish(),
  isLast: z.boolean().nullish(),
})
const issueShape = z.looseObject({
  key: z.string().regex(/^[A-Z][A-Z0-9_]+-\d+$/),
  fields: z.record(z.string(), z.unknown()),
})
/** The comments as a search shows them: the first ones, and how many there are. */
const foundComments = z.looseObject({
  comments: z.array(z.unknown()),
  total: z.number().int().nonnegative(),
})

const projectId = z.string().regex(/^\d{1,20}$/)
const fieldId = z.string().regex(/^\w{1,60}$/)
const cursorShape = z.strictObject({
  projects: z.array(projectId).min(1).max(MOST_PROJECTS),
  /** Ids and names of fields that hold a team; null until they were asked for. */
  teams: z
    .array(z.tuple([fieldId, z.string().max(200)]))
    .max(MOST_TEAM_FIELDS)
    .nullable(),
  /** Jira's token of the page being read; null for the first. */
  here: z.string().nullable(),
  /** Requests of the page whose comments are still to be read; null until the page was asked for. */
  left: z.array(z.string().max(100)).max(PAGE_SIZE).nullable(),
  /** Jira's token of the page after it; null where it is the last. */
  then: z.string().nullable(),
})
type Cursor = z.infer<typeof cursorShape>
type Issue = z.infer<typeof issueShape>

/**
 * The finished requests of the service projects of a Jira site. A search gives a hundred with their comments; those that
 * have more comments than it shows, or whose comments do not say who saw them, are asked for them one by one.
 * @param site origin, e.g. `https://acme.atlassian.net`
 */
export function jiraSolvedTickets(site: string): SolvedTickets {
  /** Requests of the page being read whose comments are still to be read. */
  let held = new Map<string, Issue>()

  async function list(
    client: HostClient,
    cursor: Cursor,
    request: SolvedRequest,
  ): Promise<HostResult<SolvedStep>> {
    const teams = cursor.teams ?? []
    const path = doneSearchPath(
      cursor.projects,
      teams.map(([id]) => id),
      cursor.here,
    )
    const answer = await client.get(path, { signal: request.signal })
    if (!answer.ok) return answer
    const parsed = searchAnswer.safeParse(answer.value)
    if (!parsed.success) return malformed(path)
    const { issues, nextPageToken, isLast } = parsed.data
    const { good, bad } = parseItems(issues, issueShape)
    const isWhole = (issue: Issue) => commentsOf(issue) !== null
    const isLeft = (issue: Issue) => cursor.left?.includes(issue.key) ?? !isWhole(issue)
    held = new Map(good.filter(isLeft).map((issue) => [issue.key, issue]))
    if (cursor.left !== null) return goOn(cursor, cursor.left)

    const whole = good
      .filter(isWhole)
      .map((issue) => snapshotOf(issue, commentsOf(issue), teams, request.now))
    const then = isLast === true || !nextPageToken || nextPageToken === cursor.here ? null : nextPageToken
    const skipped: SkippedTicket[] = Array.from({ length: bad }, () => ({ key: '', reason: 'unreadable' }))
    return {
      ok: true,
      value: {
        tickets: whole.flatMap(({ tickets }) => tickets),
        skipped: [...skipped, ...whole.flatMap((one) => one.skipped)],
        next: nextOf({ ...cursor, left: [...held.keys()], then }),
      },
    }
  }

  /** The page of an interrupted run was asked for again: what of it was left is still there, or gone. */
  function goOn(cursor: Cursor, left: readonly string[]): HostResult<SolvedStep> {
    const skipped = left.filter((key) => !held.has(key)).map((key) => ({ key, reason: 'gone' }) as const)
    const next = nextOf({ ...cursor, left: left.filter((key) => held.has(key)) })
    return { ok: true, value: { tickets: [], skipped, next } }
  }

  async function read(
    client: HostClient,
    issue: Issue,
    rest: Cursor,
    { signal, now }: SolvedRequest,
  ): Promise<HostResult<SolvedStep>> {
    const { key } = issue
    const comments = await client.get(commentsPath(key, 0), { signal })
    const next = nextOf(rest)
    if (!comments.ok) {
      const reason = skipReasonOf(comments.reason)
      return reason ? { ok: true, value: { tickets: [], skipped: [{ key, reason }], next } } : comments
    }
    return { ok: true, value: { ...snapshotOf(issue, comments.value, rest.teams ?? [], now), next } }
  }

  function snapshotOf(issue: Issue, comments: unknown, teams: NonNullable<Cursor['teams']>, readAt: string) {
    const value = { ...issue, names: Object.fromEntries(teams) }
    const parts = { ticket: { ok: true, value }, comments: { ok: true, value: comments } } as const
    return taken(issue.key, toSnapshot({ ref: { host: 'jira', site, key: issue.key }, readAt, parts }))
  }

  return {
    step: (client, request) => {
      const cursor = readCursor(request.cursor, cursorShape)
      if (cursor === null) return projects(client, request.signal)
      if (cursor.teams === null) return teams(client, cursor, request.signal)
      const [key, ...left] = cursor.left ?? []
      const issue = held.get(key ?? '')
      return issue ? read(client, issue, { ...cursor, left }, request) : list(client, cursor, request)
    },
  }
}

/** A site without service projects has no solved tickets of customers. */
async function projects(client: HostClient, signal: AbortSignal): Promise<HostResult<SolvedStep>> {
  const answer = await client.get(SERVICE_DESKS_PATH, { signal })
  if (!answer.ok) return answer
  const parsed = jsmPage.safeParse(answer.value)
  if (!parsed.success) return malformed(SERVICE_DESKS_PATH)
  const ids = parseItems(parsed.data.values, serviceDesk).good.map((desk) => desk.projectId)
  const known = [...new Set(ids)].filter((id) => projectId.safeParse(id).success).slice(0, MOST_PROJECTS)
  const cursor: Cursor = { projects: known, teams: null, here: null, left: null, then: null }
  return {
    ok: true,
    value: { tickets: [], skipped: [], next: known.length > 0 ? JSON.stringify(cursor) : null },
  }
}

/** Jira has no groups: the fields that hold the team are found by their names. Without them tickets are read all the same. */
async function teams(
  client: HostClient,
  cursor: Cursor,
  signal: AbortSignal,
): Promise<HostResult<SolvedStep>> {
  const answer = await client.get(FIELDS_PATH, { signal })
  if (!answer.ok && answer.reason !== 'forbidden' && answer.reason !== 'not-found') return answer
  const fields = answer.ok ? (jiraFieldsAnswer.safeParse(answer.value).data ?? []) : []
  const found = fields.filter(({ id, name }) => isTeamField(name) && fieldId.safeParse(id).success)
  const named = found
    .slice(0, MOST_TEAM_FIELDS)
    .map(({ id, name }): [string, string] => [id, name.slice(0, 200)])
  return { ok: true, value: { tickets: [], skipped: [], next: JSON.stringify({ ...cursor, teams: named }) } }
}

/** All comments of a found request, as its own answer would give them; null where some, or who saw them, are missing. */
function commentsOf(issue: Issue): unknown {
  const found = foundComments.safeParse(issue.fields['comment']).data
  if (!found || found.comments.length < found.total) return null
  const { good, bad } = parseItems(found.comments, jiraComment)
  const isClear =
    bad === 0 && good.every(({ jsdPublic, visibility }) => jsdPublic != null || visibility != null)
  return isClear ? { startAt: 0, maxResults: PAGE_SIZE, ...found } : null
}

function nextOf(cursor: Cursor): string | null {
  if (cursor.left === null || cursor.left.length > 0) return JSON.stringify(cursor)
  return cursor.then === null
    ? null
    : JSON.stringify({ ...cursor, here: cursor.then, left: null, then: null } satisfies Cursor)
}
