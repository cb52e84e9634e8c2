import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus'

/**
 * A chance order that the seed alone decides: every order is as likely as any other (Fisher and Yates), and the same seed gives
 * the same one on any machine. Items must come in an order of their own, so that where they come from decides nothing.
 */
export function seededOrder<T>(items: readonly T[], seed: string): T[] {
  const random = generatorOf(seed)
  const order = [...items]
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = uniformInt(random, 0, last)
    const moved = order[last] as T
    order[last] = order[other] as T
    order[other] = moved
  }
  return order
}

/** The whole of the seed counts, whatever it is made of: the generator begins from its digest. */
function generatorOf(seed: string) {
  const digest = sha256(utf8ToBytes(seed))
  const view = new DataView(digest.buffer, digest.byteOffset, digest.byteLength)
  return xoroshiro128plusFromState([0, 4, 8, 12].map((at) => view.getInt32(at)))
}
