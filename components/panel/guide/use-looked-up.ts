import { useEffect, useState } from 'react'
import type { GuidePlaybook, GuideView } from '@/lib/checklist/guide'
import { ask } from '../../desk'
import { bringTo } from './bring-to'
import { playbookId } from './guide-context'

/** Null while none is asked for; `failed` when it did not come. */
export type LookedUp = GuidePlaybook | 'waiting' | 'failed' | null

/**
 * A playbook that the person looks up, as it stands on the ticket: asked for again whenever the guide changes, because its
 * steps can be ticked as any.
 * @param wanted its id
 */
export function useLookedUp(
  wanted: string | null,
  view: GuideView,
): { readonly state: LookedUp; readonly again: () => void } {
  const [found, setFound] = useState<{ readonly id: string; readonly is: GuidePlaybook | 'failed' } | null>(
    null,
  )
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    if (wanted === null) return
    let left = false
    const load = async () => {
      const answer = await ask('panel/guide-look', { playbook: wanted })
      if (left) return
      const is = answer.ok && answer.value !== null ? answer.value : 'failed'
      setFound((before) => (before?.id === wanted && is === 'failed' ? before : { id: wanted, is }))
    }
    void load()
    return () => {
      left = true
    }
  }, [wanted, view, turn])
  const id = typeof found?.is === 'object' ? found.is.id : null
  useEffect(() => {
    // Whoever asked for it by keyboard goes on there.
    if (id !== null && id === wanted) bringTo(document.getElementById(playbookId(id)))
  }, [id, wanted])
  return {
    state: wanted === null ? null : found?.id === wanted ? found.is : 'waiting',
    again: () => {
      setFound(null)
      setTurn((before) => before + 1)
    },
  }
}
