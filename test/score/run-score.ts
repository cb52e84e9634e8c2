import { HELP, parseScoreArguments, type ScoreArguments } from './arguments'
import { readCaptured } from './captured-ticket'
import { choosePacks } from './chosen-packs'
import { csvOf } from './csv'
import { valuesOf, type Placed } from './json-values'
import { readSource, type SourceRoom } from './read-source'
import { scoreCaptured, type ScoredTicket } from './scored-ticket'
import type { Pack } from '@/lib/rubric/pack'

/** What a run leaves: the result, what went wrong as sentences, and the exit code. */
export interface ScoreRun {
  readonly stdout: string
  readonly stderr: readonly string[]
  readonly code: 0 | 1
}

/** `npm run score`, from its arguments to what it prints. Never throws for what a file holds. */
export async function runScore(args: readonly string[], room: SourceRoom): Promise<ScoreRun> {
  const parsed = parseScoreArguments(args)
  if ('help' in parsed) return { stdout: HELP, stderr: [], code: 0 }
  if ('fault' in parsed) return refused(parsed.fault, 'See npm run score -- --help.')
  const { asked } = parsed
  const chosen = await choosePacks(asked.rubrics, asked.profile, room)
  if ('faults' in chosen) return refused(...chosen.faults)

  const tickets: ScoredTicket[] = []
  const faults: string[] = []
  for (const file of asked.files) {
    for (const placed of await valuesIn(file, room)) {
      const scored = score(placed, chosen.packs, asked)
      if ('fault' in scored) faults.push(`${placed.place}: ${scored.fault}.`)
      else tickets.push(scored.ticket)
    }
  }
  const stdout = asked.csv ? csvOf(tickets) : `${JSON.stringify(tickets, null, 2)}\n`
  return { stdout, stderr: faults, code: faults.length > 0 ? 1 : 0 }
}

function refused(...sentences: string[]): ScoreRun {
  return { stdout: '', stderr: sentences, code: 1 }
}

async function valuesIn(file: string, room: SourceRoom): Promise<Placed[]> {
  const source = await readSource(file, room)
  const name = file === '-' ? 'standard input' : file
  return 'fault' in source ? [{ place: name, fault: source.fault }] : valuesOf(source.text, name)
}

function score(
  placed: Placed,
  packs: readonly Pack[],
  { now, timeZone, profile }: ScoreArguments,
): { readonly ticket: ScoredTicket } | { readonly fault: string } {
  if ('fault' in placed) return placed
  try {
    const captured = readCaptured(placed.value, now)
    if ('fault' in captured) return captured
    return { ticket: scoreCaptured(captured.snapshot, packs, { now, timeZone, profile }) }
  } catch (error) {
    // One ticket of an export must not cost the others; a detector that throws is a defect, so it is named.
    return { fault: `it could not be scored (${error instanceof Error ? error.message : String(error)})` }
  }
}
