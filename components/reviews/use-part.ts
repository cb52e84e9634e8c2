import { useEffect, useRef, useState } from 'react'
import { partOf } from './part-address'

/**
 * The part of the page that the address names, and how to go to another. Each part says in the address what of it is shown;
 * that is there again when the person comes back to it.
 *
 * @param parts names of all parts, the first of them for an address that names none
 */
export function usePart<P extends string>(parts: readonly [P, ...P[]]): [P, (part: P) => void] {
  const named = () => parts.find((part) => part === partOf(location.hash)) ?? parts[0]
  const [part, setPart] = useState(named)
  const left = useRef(new Map<P, string>())
  useEffect(() => {
    const follow = () => setPart(parts.find((one) => one === partOf(location.hash)) ?? parts[0])
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [parts])
  const show = (next: P) => {
    left.current.set(part, location.hash)
    history.replaceState(null, '', left.current.get(next) ?? `#${next}`)
    setPart(next)
  }
  return [part, show]
}
