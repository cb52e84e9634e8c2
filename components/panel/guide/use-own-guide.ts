import { useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import type { ReadyView } from '@/lib/messaging/view'
import { ask } from '../../desk'
import type { PanelTab } from '../tabs'
import { bringTo } from './bring-to'
import { articlesId, playbookId, stepId, type Guide } from './guide-context'
import { nextStep, stepKey } from './guide-steps'
import { refusedChange } from './guide-words'

/**
 * What the parts of the guide share, for as long as the ticket is on screen. While all is shown the next step is open by
 * itself: whoever is new reads why at once.
 */
export function useOwnGuide(
  view: ReadyView['guide'],
  onTab: (tab: PanelTab) => void,
  onRemind: () => void,
): Guide {
  const [opened, setOpened] = useState<ReadonlyMap<string, boolean>>(new Map())
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set())
  const [shown, setShown] = useState(false)
  return useMemo(() => {
    const next = nextStep(view)
    const nextKey = next && view.level === 'full' ? stepKey(next.playbook.id, next.step.id) : null
    const setOpen = (key: string, open: boolean) => setOpened((before) => new Map(before).set(key, open))
    return {
      view,
      shown: shown || view.level === 'full' || view.level === 'short',
      show: () => setShown(true),
      isOpen: (key) => opened.get(key) ?? key === nextKey,
      setOpen,
      touched,
      goToStep: (key) => {
        flushSync(() => {
          onTab('steps')
          setOpen(key, true)
        })
        bringTo(document.getElementById(stepId(key)))
      },
      goToPlaybook: (id) => {
        flushSync(() => {
          onTab('steps')
          setShown(true)
        })
        bringTo(document.getElementById(playbookId(id)))
      },
      mark: async (playbook, step, how, reason) => {
        setTouched((before) => new Set(before).add(stepKey(playbook, step)))
        const said = { playbook, step, how, ...(reason === undefined ? {} : { reason }) }
        return refusedChange(await ask('panel/guide-mark', said))
      },
      goToArticles: (id) => {
        const title = document.getElementById(articlesId(id))
        if (title === null) return false
        flushSync(() => onTab('steps'))
        bringTo(title)
        return title.checkVisibility()
      },
      remind: onRemind,
      startPacket: () => {
        flushSync(() => onTab('escalate'))
        bringTo(document.getElementById('packet-title'))
      },
    }
  }, [view, opened, touched, shown, onTab, onRemind])
}
