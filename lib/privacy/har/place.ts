import type { JsonContainer } from '../clean/json-walk'

/** Parts of a HAR file, as people speak of them. */
export const HAR_PLACES = [
  'request-header',
  'response-header',
  'cookie',
  'address',
  'request-body',
  'response-body',
  'websocket',
  'initiator',
  'page',
  'other',
] as const
export type HarPlace = (typeof HAR_PLACES)[number]

/** Which part of a HAR file a container is in. `path` leads from the outermost container to it. */
export function placeOf(path: readonly JsonContainer[]): HarPlace {
  if (path[1]?.name !== 'log') return 'other'
  if (path[2]?.name === 'pages') return 'page'
  if (path[2]?.name !== 'entries') return 'other'
  const part = path[4]?.name
  const list = path[5]?.name
  switch (part) {
    case '_initiator':
      return 'initiator'
    case '_webSocketMessages':
      return 'websocket'
    case 'request':
      if (list === 'headers') return 'request-header'
      if (list === 'cookies') return 'cookie'
      return list === 'postData' ? 'request-body' : 'address'
    case 'response':
      if (list === 'headers') return 'response-header'
      if (list === 'cookies') return 'cookie'
      return list === 'content' ? 'response-body' : 'address'
    default:
      return 'other'
  }
}

/** Whether a container is one whole request with its answer. */
export function isEntry(path: readonly JsonContainer[]): boolean {
  return (
    path.length === 4 && path[2]?.name === 'entries' && path[1]?.name === 'log' && path[3]?.type === 'object'
  )
}
