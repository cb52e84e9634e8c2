import { keccak_256 } from '@noble/hashes/sha3.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { base58xrp, bech32, bech32m, createBase58check, type BytesCoder } from '@scure/base'
import type { Confidence, PrivacyFinder } from '../finding'
import { ALPHANUMERIC, runFinder } from '../long-runs'

/** Every address is a whole run of letters and digits, as long as this or longer. */
const longRuns = runFinder(ALPHANUMERIC, 14)
/** Runs of base58 as addresses of Bitcoin, Litecoin, Dogecoin, Tron and Ripple have them. */
const BASE58 = /^[13LMDATr][1-9A-HJ-NP-Za-km-z]{24,34}$/
const BECH32 = /^(?:bc1|tb1|ltc1|addr1)[02-9ac-hj-np-z]{11,100}$/i
const HEX = /^0x[0-9a-fA-F]{40}$/
const WORD = /wallet|address|eth|btc|bitcoin|crypto|usdt|usdc|deposit|payout|adresse|cartera|portefeuille/i
const REACH = 48

const base58check = createBase58check(sha256)

/** Addresses of crypto-currencies whose own check is right: base58check, bech32 and bech32m, EIP-55. */
export const findCryptoAddresses: PrivacyFinder = (text) =>
  longRuns(text).flatMap(({ run, start }) => {
    const confidence = confidenceOf(run, text.slice(Math.max(0, start - REACH), start))
    return confidence ? [{ kind: 'crypto', start, end: start + run.length, confidence }] : []
  })

function confidenceOf(run: string, before: string): Confidence | null {
  if (HEX.test(run)) return ethereum(run, before)
  return (BASE58.test(run) && isBase58(run)) || (BECH32.test(run) && isBech32(run)) ? 'sure' : null
}

function isBase58(address: string): boolean {
  // A version byte and a hash of 20 bytes; Ripple has its own alphabet.
  if (address.startsWith('r')) return hasRippleCheck(address)
  return decoded(base58check, address)?.length === 21
}

function hasRippleCheck(address: string): boolean {
  const bytes = decoded(base58xrp, address)
  if (bytes?.length !== 25) return false
  return bytesToHex(sha256(sha256(bytes.slice(0, 21))).slice(0, 4)) === bytesToHex(bytes.slice(21))
}

function isBech32(address: string): boolean {
  return [bech32, bech32m].some((coder) => coder.decodeUnsafe(address, 128) !== undefined)
}

/** EIP-55 where cases are mixed; an address in one case carries no check. */
function ethereum(address: string, before: string): Confidence | null {
  const hex = address.slice(2)
  if (hex === hex.toLowerCase() || hex === hex.toUpperCase()) return WORD.test(before) ? 'likely' : 'possible'
  const hash = bytesToHex(keccak_256(utf8ToBytes(hex.toLowerCase())))
  const right = Array.from(hex).every(
    (sign, at) => !/[a-f]/i.test(sign) || parseInt(hash.charAt(at), 16) > 7 === (sign === sign.toUpperCase()),
  )
  return right ? 'sure' : null
}

function decoded(coder: BytesCoder, text: string): Uint8Array | null {
  try {
    return coder.decode(text)
  } catch {
    return null // not in this alphabet, or the check is wrong
  }
}
