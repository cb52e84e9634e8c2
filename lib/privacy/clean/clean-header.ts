import type { Cleaning } from './cleaning'
import { secretNameOf } from './secret-name'
import { isBlank, isMask } from './secret-value'

const SCHEME = /^([A-Za-z][\w-]{1,30})\s{1,3}/
const JWT = /^e[yw][\w-]{6,}\.[\w-]{4,}/

/** An `Authorization` header: the scheme stays, what proves who it is goes. */
export function cleanAuthorization(value: string, cleaning: Cleaning): string {
  const scheme = SCHEME.exec(value)?.[0] ?? ''
  const proof = value.slice(scheme.length)
  if (proof === '' || isMask(proof) || isBlank(proof)) return value
  return scheme + cleaning.replace(JWT.test(proof) ? 'jwt' : 'authorization', proof, 'authorization')
}

/**
 * A `Cookie` header, or one or several `Set-Cookie` headers, a line each: names and attributes stay, every value goes.
 */
export function cleanCookies(value: string, cleaning: Cleaning, isSet: boolean): string {
  if (isSet)
    return value
      .split('\n')
      .map((line) => {
        const end = line.indexOf(';')
        return end < 0 ? cleanPair(line, cleaning) : cleanPair(line.slice(0, end), cleaning) + line.slice(end)
      })
      .join('\n')
  return value
    .split(';')
    .map((pair) => cleanPair(pair, cleaning))
    .join(';')
}

function cleanPair(pair: string, cleaning: Cleaning): string {
  const at = pair.indexOf('=')
  const name = pair.slice(0, Math.max(at, 0)).trim()
  const value = pair.slice(at + 1)
  return at < 0 && !/\S{12}/.test(pair) ? pair : pair.slice(0, at + 1) + cleanCookie(name, value, cleaning)
}

/** The value of one cookie. */
export function cleanCookie(name: string, value: string, cleaning: Cleaning): string {
  const bare = value.trim().replace(/^"(.*)"$/, '$1')
  if (bare === '' || isMask(bare) || isBlank(bare) || /^(?:deleted|true|false|null|0|1)$/i.test(bare))
    return value
  const kind = secretNameOf(name, true) ? 'session' : 'cookie'
  return value.replace(bare, () => cleaning.replace(kind, bare, name))
}
