import type { PrivacyFinder, PrivacyFinding } from '../finding'
import { isStandIn } from '../stand-in'
import { looksRandom } from './randomness'

/** Parameters whose value opens something; `;jsessionid=` stands in the path. */
const PARAMETER =
  /[?&#;](?:amp;)?((?:[a-z]{1,12}[_-]?)?(?:token|secret|jwt|password|passwd|pwd|apikey|api[_-]key|sessionid|session[_-]id|session|sid|jsessionid|phpsessid|assertion|samlresponse)|auth|code|key|sig|signature|ticket|x-amz-signature|x-amz-security-token|x-goog-signature|hmac)=([^&#;\s"'<>]{6,4096})/gi
/** Links that let whoever has them in: `/reset-password/8f2c…`, `/invite/…`. */
const LINK =
  /\/(?:reset|password|verify|verification|confirm|activate|activation|invite|invitation|magic|login|onetime|one-time)[a-z_-]{0,20}\/([A-Za-z0-9_-]{20,300})(?![A-Za-z0-9_-])/gi
const SESSION = /sess|^sid$/i
/** Names under which harmless values stand, too: these must look drawn by chance and be long. */
const VAGUE = /^(?:code|key|sig|signature|ticket|hmac|sid|session|auth|token)$/i

/** Session ids, tokens and passwords in addresses. */
export const findUrlSecrets: PrivacyFinder = (text) => {
  const parameters = /[?&#;]/.test(text) ? Array.from(text.matchAll(PARAMETER)).flatMap(fromParameter) : []
  const links = text.includes('/') ? Array.from(text.matchAll(LINK)).flatMap(fromLink) : []
  return [...parameters, ...links].sort((a, b) => a.start - b.start)
}

function fromParameter(match: RegExpExecArray): PrivacyFinding[] {
  const [found, name = '', value = ''] = match
  const end = match.index + found.length
  const password = /pass|pwd/i.test(name)
  if (isStandIn(value) || !(password || looksRandom(value, VAGUE.test(name) ? 16 : 10))) return []
  const kind = password ? 'password' : SESSION.test(name) ? 'session' : 'token'
  return [{ kind, start: end - value.length, end, confidence: 'likely' }]
}

function fromLink(match: RegExpExecArray): PrivacyFinding[] {
  const value = match[1] ?? ''
  const end = match.index + match[0].length
  return looksRandom(value) ? [{ kind: 'token', start: end - value.length, end, confidence: 'likely' }] : []
}
