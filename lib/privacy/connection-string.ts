import { isStandIn, type PrivacyFinder } from './finding'

const URL_WITH_LOGIN =
  /(?<![A-Za-z0-9+.-])[a-z][a-z0-9+.-]{1,30}:\/\/[^\s:@/"'<>]{0,128}:([^\s:@/"'<>]{3,256})@[^\s"'<>]{3,256}/gi
const ASSIGNED = /(?:account|shared ?access)key(?:name)?=([A-Za-z0-9+/=]{20,256})/gi

/** Addresses of databases, queues and storage that carry their password. */
export const findConnectionStrings: PrivacyFinder = (text) =>
  [
    ...(text.includes('://') ? text.matchAll(URL_WITH_LOGIN) : []),
    ...(text.includes('=') ? text.matchAll(ASSIGNED) : []),
  ]
    .filter((match) => !isStandIn(match[1] ?? ''))
    .map((match) => ({ kind: 'connection-string', start: match.index, end: match.index + match[0].length }))
