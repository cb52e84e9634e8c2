/**
 * A function of one object that answers each object once and remembers the answer as long as the object lives.
 * @param make pure; the object must not change afterwards.
 */
export function once<K extends object, V extends object>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>()
  return (key) => {
    const before = known.get(key)
    if (before) return before
    const made = make(key)
    known.set(key, made)
    return made
  }
}
