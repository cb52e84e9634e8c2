import { readdirSync, readFileSync } from 'node:fs'
import { evalFile, readTicketLines, snapshotOf, type LabelledTicket } from './topic-set'

/**
 * What topics are fitted to: the tickets of `topics/training`, each file by a writer of its own, and the lines of `topics/sayings`,
 * as people begin to tell of a topic.
 */
export function trainingTickets(): LabelledTicket[] {
  const folder = evalFile('topics/training/')
  return [
    ...readdirSync(folder)
      .sort()
      .flatMap((file) => readTicketLines(`${folder}${file}`) ?? []),
    ...sayings(),
  ]
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
