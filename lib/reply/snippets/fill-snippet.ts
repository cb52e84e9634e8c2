import { firstNameOf } from '../first-name'
import { GAP } from '../gap'
import { nextUpdateWords } from '../reply-draft'
import type { SnippetTicket } from './snippet-ticket'

const VARIABLE = /\{\{[ \t]{0,4}([A-Za-z][\w.-]{0,60}(?: [\w.-]{1,40}){0,4})[ \t]{0,4}\}\}/g

const VALUES: Readonly<Record<string, (ticket: SnippetTicket) => string | null>> = {
  'requester.first': ({ frame }) => frame.firstName,
  'requester.name': ({ requester }) => requester,
  'requester.organization': ({ organization }) => organization,
  'ticket.id': ({ key }) => key,
  'ticket.url': ({ url }) => url,
  'ticket.subject': ({ subject }) => subject,
  'ticket.status': ({ status }) => status,
  'ticket.priority': ({ priority }) => priority,
  'agent.first': ({ agent }) => (agent === null ? null : firstNameOf(agent)),
  'agent.name': ({ agent }) => agent,
  'next.update': ({ frame }) => nextUpdateWords(frame),
}

/** Names of all variables; besides these `field.<name>` is a field of the ticket. */
export const VARIABLES: readonly string[] = Object.keys(VALUES)

/** The text with its variables filled; what is not known, or is no variable, becomes {@link GAP}. Linear. */
export function fillSnippet(text: string, ticket: SnippetTicket): string {
  return text.replace(VARIABLE, (_, name: string) => valueOf(name, ticket)?.trim() || GAP)
}

/** Variables of a text that there are none of, each once. */
export function unknownVariables(text: string): string[] {
  const named = [...text.matchAll(VARIABLE)].map(([, name = '']) => name)
  return [...new Set(named)].filter((name) => !Object.hasOwn(VALUES, name) && !/^field\../.test(name))
}

function valueOf(name: string, ticket: SnippetTicket): string | null {
  if (Object.hasOwn(VALUES, name)) return VALUES[name]?.(ticket) ?? null
  if (!name.startsWith('field.')) return null
  const wanted = name.slice('field.'.length).toLowerCase()
  return ticket.fields.find((field) => field.name.toLowerCase() === wanted)?.value ?? null
}
