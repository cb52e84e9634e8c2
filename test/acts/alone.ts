import { readMessage } from '@/lib/signals/reading'
import { eachFeature } from '@/lib/signals/sentence-odds'
import { requesterMessage } from '../eval/signals/product-judge'
import type { Example } from './examples'
import { readTickets, type Line } from './lines'

/** What customers write in tickets and bug reports, what agents answer and note, a sentence or title a time, known by its words alone. */
export function readAlone(): Readonly<Record<'tickets' | 'reports' | 'answers' | 'notes', Example[]>> {
  const lines = readTickets('sentences').flat()
  const of = (speaker: string) => lines.filter(({ role }) => role === speaker).map(exampleOf)
  return {
    tickets: of('C'),
    answers: of('A'),
    notes: of('N'),
    reports: readTickets('reports').flat().map(exampleOf),
  }
}

function exampleOf({ writer, acts, text }: Line): Example {
  const { sentences, eachHit } = readMessage(requesterMessage(text))
  const features: string[] = []
  eachFeature(
    { sentences, eachHit, wordsOf: (sentence) => sentences[sentence]?.tokens.all() ?? [] },
    (_, feature) => features.push(feature),
  )
  return { writer, acts, features }
}
