import { useEffect, useState } from 'react'

export interface PracticeAddress {
  /** The ticket that the address names, `practice.html#sso`; empty for the list. */
  readonly named: string
  /** Whether the person has gone from one place of the page to another. */
  readonly moved: boolean
}

/** Where on the page the person is. */
export function usePracticeAddress(): PracticeAddress {
  const [address, setAddress] = useState(() => ({ named: location.hash.slice(1), moved: false }))
  useEffect(() => {
    const follow = () => setAddress({ named: location.hash.slice(1), moved: true })
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  return address
}
