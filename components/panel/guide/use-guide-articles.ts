import { useEffect, useState } from 'react'
import type { Suggestion } from '@/lib/knowledge/article'
import { ask } from '../../desk'

/** Shown at most: more are a search of one's own. */
const MOST = 4

/** `waiting` until the first answer, `failed` when none came. */
export type GuideArticlesState = readonly Suggestion[] | 'waiting' | 'failed'

/** Looks for a playbook's articles when they are first in sight. @param wanted whether they are */
export function useGuideArticles(
  playbook: string,
  wanted: boolean,
): { readonly state: GuideArticlesState; readonly again: () => void } {
  const [state, setState] = useState<GuideArticlesState>('waiting')
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    if (!wanted) return
    let left = false
    const load = async () => {
      const answer = await ask('panel/guide-articles', { playbook })
      if (!left) setState(answer.ok ? answer.value.slice(0, MOST) : 'failed')
    }
    void load()
    return () => {
      left = true
    }
  }, [playbook, wanted, turn])
  return {
    state,
    again: () => {
      setState('waiting')
      setTurn((before) => before + 1)
    },
  }
}
