import { readdirSync, readFileSync } from 'node:fs'
import { demoSnapshots } from '../signals/demo-snapshots'
import { evalFile, readTicketLines, readTopicLabels, snapshotOf, type LabelledTicket } from './topic-set'

/**
 * What topics are fitted to: the tickets of `topics/training`, each file by a writer of its own, {@link writtenTickets}, and the
 * lines of `topics/sayings`, as people begin to tell of a topic.
 */
export function trainingTickets(): LabelledTicket[] {
  const files = readdirSync(evalFile('topics/training/')).sort()
  return [...files.flatMap((file) => ticketsOf(`topics/training/${file}`)), ...writtenTickets(), ...sayings()]
}

function sayings(): LabelledTicket[] {
  const folder = evalFile('topics/sayings/')
  return readdirSync(folder).flatMap((file) =>
    readFileSync(`${folder}${file}`, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((text, at) => ({
        snapshot: snapshotOf({ id: `${file} ${String(at)}`, subject: '', text }),
        first: file.replace('.txt', ''),
        second: null,
      })),
  )
}

/** Tickets as they come in at desks of all kinds. @throws Error where the file is gone. */
export function writtenTickets(): LabelledTicket[] {
  return ticketsOf('topics/development.jsonl')
}

/** Such tickets that others wrote and a reader labelled: to look at, not learnt from. @throws Error where the file is gone. */
export function readTickets(): LabelledTicket[] {
  return ticketsOf('topics/development-read.jsonl')
}

function ticketsOf(file: string): LabelledTicket[] {
  const tickets = readTicketLines(evalFile(file))
  if (tickets === null) throw new Error(`test/eval/${file} is not there`)
  return tickets
}

/** The threads of `tickets/development` with their topics. */
export async function developmentThreads(): Promise<LabelledTicket[]> {
  const labels = readTopicLabels(evalFile('labels/development-topics.tsv'))
  const snapshots = await demoSnapshots(evalFile('tickets/development/'))
  return snapshots.flatMap((snapshot): LabelledTicket[] => {
    const label = labels?.get(snapshot.key)
    return label ? [{ snapshot, first: label.first, second: label.second ?? null }] : []
  })
}
