import { parseArgs } from 'node:util'
import type { Addition } from '../helpdesk/helpdesk'
import { readAddition } from './addition'
import { parseTicketId, STANDARD_TICKET } from './ticket-address'

export interface DemoArguments {
  readonly mode: 'show' | 'check' | 'screenshots'
  /** Where screenshots go; empty in other modes. */
  readonly folder: string
  readonly addition: Required<Addition> | null
  readonly ticket: number
}

const USAGE = 'Use: npm run demo -- [--check | --screenshots DIR] [--with FILE] [--ticket ID]'

/** Reads the words after `npm run demo --`. Throws with one sentence for the person when they make no sense. */
export function readArguments(words: readonly string[]): DemoArguments {
  const values = parseWords(words)
  const ticket = values.ticket === undefined ? STANDARD_TICKET : parseTicketId(values.ticket)
  if (ticket === null)
    throw new Error(`"${values.ticket ?? ''}" is no ticket of the demo; try 4003 or DESK-3.`)
  return {
    mode: values.check ? 'check' : values.screenshots === undefined ? 'show' : 'screenshots',
    folder: values.screenshots ?? '',
    addition: values.with === undefined ? null : readAddition(values.with),
    ticket,
  }
}

function parseWords(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: {
        check: { type: 'boolean', default: false },
        screenshots: { type: 'string' },
        with: { type: 'string' },
        ticket: { type: 'string' },
      },
    }).values
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message.split('.')[0] : 'Not understood'}. ${USAGE}`, {
      cause: error,
    })
  }
}
