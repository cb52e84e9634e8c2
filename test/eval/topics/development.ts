import { demoSnapshots } from '../signals/demo-snapshots'
import { evalFile, readTicketLines, readTopicLabels, type LabelledTicket } from './topic-set'

/** Tickets that may be looked at while the chooser is improved: those written for it, and whole threads with labels. */
export async function developmentTickets(): Promise<LabelledTicket[]> {
  return [...writtenTickets(), ...(await developmentThreads())]
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
