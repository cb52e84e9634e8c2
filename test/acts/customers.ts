import { readMessage } from '@/lib/signals/reading'
import { eachFeature } from '@/lib/signals/sentence-odds'
import { requesterMessage } from '../eval/signals/product-judge'
import type { Example } from './examples'
import { readTickets, type Line } from './lines'

/** What customers write in tickets and bug reports, a sentence or title a time, known by its words alone. */
export function readCustomers(): { readonly tickets: Example[]; readonly reports: Example[] } {
  return {
    tickets: readTickets('sentences')
      .flat()
      .filter(({ role }) => role === 'C')
      .map(exampleOf),
    reports: readTickets('reports').flat().map(exampleOf),
  }
}

function exampleOf({ writer, acts, text }: Line): Example {
  const { sentences, hits } = readMessage(requesterMessage(text))
  const features: string[] = []
  eachFeature(
    { sentences, hits, wordsOf: (sentence) => sentences[sentence]?.tokens.all() ?? [] },
    (_, feature) => features.push(feature),
  )
  return { writer, acts, features }
}
