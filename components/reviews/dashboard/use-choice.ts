import { useEffect, useState } from 'react'
import { partOf } from '../part-address'
import { choiceIn, hashOf, type OverviewChoice } from './choice'

/** What is looked at, kept in the address: it is there again after a reload, and can be passed on. */
export function useChoice(): [OverviewChoice, (next: OverviewChoice) => void] {
  const [choice, setChoice] = useState(() => choiceIn(location.hash))
  useEffect(() => {
    const follow = () => {
      if (partOf(location.hash) === 'dashboard') setChoice(choiceIn(location.hash))
    }
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  const choose = (next: OverviewChoice) => {
    history.replaceState(null, '', hashOf(next))
    setChoice(next)
  }
  return [choice, choose]
}
