import { parseArgs } from 'node:util'
import { profileId, type ProfileId } from '@/lib/profile/profile'
import { BUILT_IN_IDS } from '@/lib/rubric/built-in-packs'
import { isTimeZone } from '@/lib/time/time-zone'
import { toUtc } from '@/lib/ticket/moment'

function ids(kind: string): string {
  return `               ${BUILT_IN_IDS.filter((id) => id.startsWith(kind)).join(', ')}`
}

/** What `npm run score` says of itself. */
export const HELP = `npm run score -- FILE… [--hygiene RUBRIC] [--escalation RUBRIC] [--pack RUBRIC]
                          [--profile ID] [--now ISO] [--zone NAME] [--csv]

Scores captured tickets by a hygiene and an escalation rubric and prints a JSON array, one object a ticket.

  FILE       one ticket, an array of tickets, or one ticket a line (JSONL); .gz too; - reads standard input.
             A ticket is what a host's API answered,
               { "host": "zendesk", "ticket", "comments", "users", "audits", "slas", "groups", "organizations", "ticket_fields" }
               { "host": "jira", "issue", "comments", "request", "changelog", "sla" }
             each part bare or in its answer, all but ticket and issue optional; or a ticket as Deskhand keeps it (TicketSnapshot).
  RUBRIC     the id of a built-in one, or a file with one of your own (JSON), as the settings export it. Built in are
${ids('hygiene')}
${ids('escalation')}
  --hygiene, --escalation
             the rubric of that kind; without it the one of the profile, or the base that all others start from.
  --pack     only this rubric, of whichever kind it is.
  --profile  score as for this role, by its rubrics and targets: ${profileId.options.join(', ')}.
             Without it targets are those most desks start with.
  --now      the moment to judge at, like 2026-11-20T15:00:00Z. Without it each ticket is judged at the moment it was read
             ("readAt" beside its answers or in the snapshot), else at its last change: an old export is judged as it stood then,
             not as if its tickets had been waiting ever since. The clock of this machine never counts.
  --zone     time zone of the desk, like Europe/Berlin, for business hours (Monday to Friday 08:00-18:00) and for times
             without a zone. Default UTC.
  --csv      one line a ticket: scores, the verdict of each criterion, then the quotes of each criterion.

What cannot be read or is no ticket is named on standard error, the rest is scored, and the exit code is 1.
A criterion is pass, partial, fail, na (does not apply) or unreadable. A score is null when no criterion could be judged.
"ready" is true when engineering could act without asking back.
`

/** Ids of built-in packs or files; absent: the default of the kind. */
export interface AskedRubrics {
  /** Only this one, of whichever kind. */
  readonly only: string | undefined
  readonly hygiene: string | undefined
  readonly escalation: string | undefined
}

/** What was asked for. */
export interface ScoreArguments {
  readonly files: readonly string[]
  readonly rubrics: AskedRubrics
  readonly profile: ProfileId | undefined
  /** UTC; null: each ticket's own. */
  readonly now: string | null
  readonly timeZone: string
  readonly csv: boolean
}

export type ParsedArguments =
  | { readonly asked: ScoreArguments }
  | { readonly help: true }
  | { readonly fault: string }

/** Reads the arguments after the script's name. */
export function parseScoreArguments(args: readonly string[]): ParsedArguments {
  const read = readOptions(args)
  if (typeof read === 'string') return { fault: read }
  const { values, positionals } = read
  if (values.help) return { help: true }
  if (positionals.length === 0) return { fault: 'Name at least one file, or - for standard input.' }
  if (values.pack !== undefined && (values.hygiene ?? values.escalation) !== undefined)
    return { fault: '--pack asks for one rubric only: leave out --hygiene and --escalation.' }
  const profile = values.profile === undefined ? undefined : profileId.safeParse(values.profile)
  if (profile?.success === false)
    return {
      fault: `There is no profile "${String(values.profile)}": choose ${profileId.options.join(', ')}.`,
    }
  const now = values.now === undefined ? null : toUtc(values.now)
  if (values.now !== undefined && (now === null || !/^\d/.test(now)))
    return { fault: `"${values.now}" is no moment: write it like 2026-11-20T15:00:00Z.` }
  if (!isTimeZone(values.zone)) return { fault: `There is no time zone "${values.zone}".` }
  return {
    asked: {
      files: positionals,
      rubrics: { only: values.pack, hygiene: values.hygiene, escalation: values.escalation },
      profile: profile?.data,
      now,
      timeZone: values.zone,
      csv: values.csv,
    },
  }
}

function readOptions(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        pack: { type: 'string' },
        hygiene: { type: 'string' },
        escalation: { type: 'string' },
        profile: { type: 'string' },
        now: { type: 'string' },
        zone: { type: 'string', default: 'UTC' },
        csv: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
