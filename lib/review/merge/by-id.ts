import { contentHash, idOfHash } from '../record/hash'

/** What became of something with an id. `twice`: the id stood for something else; both are kept now. */
export type Union = 'added' | 'known' | 'twice'

/**
 * Adds something that is written once, to others with ids of their own. Where the id stands for something else already,
 * nothing is lost and no order matters: the one with the smaller digest has the id, the other one that its digest makes.
 *
 * @param one as its schema gave it.
 * @param put told of everything that is to be written.
 */
export function addById<T extends { readonly id: string }>(
  kept: Map<string, T>,
  one: T,
  put: (one: T) => void,
): Union {
  const there = kept.get(one.id)
  const keep = (stays: T) => {
    kept.set(stays.id, stays)
    put(stays)
  }
  if (!there) {
    keep(one)
    return 'added'
  }
  const hash = contentHash(one)
  const thereHash = contentHash(there)
  if (hash === thereHash) return 'known'
  const [moved, movedHash] = hash < thereHash ? [there, thereHash] : [one, hash]
  if (moved === there) keep(one)
  const became = addById(kept, { ...moved, id: idOfHash(movedHash) }, put)
  return moved === one && became === 'known' ? 'known' : 'twice'
}
