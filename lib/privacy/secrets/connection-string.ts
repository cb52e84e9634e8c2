import type { PrivacyFinder, PrivacyFinding } from '../finding'
import { isStandIn } from '../stand-in'
import { isPlaceholderLogin } from './login'

const URL_WITH_LOGIN =
  /(?<![A-Za-z0-9+.-])([a-z][a-z0-9+.-]{1,30}):\/\/([^\s:@/"'<>]{0,128}):([^\s@/"'<>]{2,256})@[^\s"'<>()]{3,256}/gi
const ASSIGNED = /(?:account|shared ?access)key(?:name)?=([A-Za-z0-9+/=]{20,256})/gi

/** Addresses of databases, queues, storage and sites that carry their password. */
export const findConnectionStrings: PrivacyFinder = (text) => {
  const urls =
    text.includes('://') && text.includes('@')
      ? Array.from(text.matchAll(URL_WITH_LOGIN)).flatMap(fromUrl)
      : []
  const assigned = (/key=/i.test(text) ? Array.from(text.matchAll(ASSIGNED)) : [])
    .filter((match) => !isStandIn(match[1] ?? ''))
    .map((match) => spanOf(match, 'sure'))
  return [...urls, ...assigned].sort((a, b) => a.start - b.start)
}

function fromUrl(match: RegExpExecArray): PrivacyFinding[] {
  const [, scheme = '', name = '', password = ''] = match
  const web = /^https?$/i.test(scheme)
  if (isPlaceholderLogin(name, password)) {
    // On the web a name and a password are so rare that even a silly pair is worth a look.
    return web && password === 'pass' ? [spanOf(match, 'possible')] : []
  }
  return web && password.length < 4 ? [] : [spanOf(match, 'sure')]
}

function spanOf(match: RegExpExecArray, confidence: 'sure' | 'possible'): PrivacyFinding {
  return {
    kind: 'connection-string',
    start: match.index,
    end: match.index + match[0].length,
    confidence,
  }
}
