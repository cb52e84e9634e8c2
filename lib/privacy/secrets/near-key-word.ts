import type { PrivacyFinder } from '../finding'
import { ALPHANUMERIC, runFinder } from '../long-runs'
import { entropy, isUuid, looksRandom } from './randomness'

/** A long run as tokens are made of. */
const longRuns = runFinder(`${ALPHANUMERIC}+/_=.~-`, 20)
const TOKEN = /^[A-Za-z0-9+/_~-]{20,512}={0,2}$/
const KEY_WORD =
  /(?<![A-Za-zÀ-ÿ])(?:keys?|tokens?|secrets?|credentials?|bearer|api[-_ ]?key|schlüssel|zugangsdaten|geheimnis|clés?|jetons?|identifiants|claves?|credenciales)(?![A-Za-zÀ-ÿ])/i
/** Before a run, on its line. */
const REACH = 60
const FEWEST_BITS = 3.5
const HASH = /^[0-9a-f]+$/i

/** Strings that look drawn by chance close behind a word for a key. Plain hashes and UUIDs are left: ids look so, too. */
export const findNearKeyWords: PrivacyFinder = (text) =>
  longRuns(text).flatMap(({ run, start }) => {
    const before = text.slice(Math.max(0, start - REACH), start)
    const line = before.slice(before.lastIndexOf('\n') + 1)
    return KEY_WORD.test(line) && !line.includes('://') && isDrawn(run)
      ? [{ kind: 'token', start, end: start + run.length, confidence: 'possible' }]
      : []
  })

function isDrawn(run: string): boolean {
  return (
    TOKEN.test(run) && !isUuid(run) && !HASH.test(run) && looksRandom(run, 20) && entropy(run) >= FEWEST_BITS
  )
}
