import { CircleAlert, X } from 'lucide-react'
import { useState } from 'react'
import { i18n } from '@/components/i18n'
import type { Problem } from '@/lib/messaging/view'
import { acceptRepairedSettings } from '../desk'
import { Action } from '../ui/Action'
import { IconAction } from '../ui/IconAction'
import { aboutWord, problemSentence } from '../ui/problem-words'
import { useNow } from '../ui/use-now'
import './ProblemStrip.css'

/** Shown before the rest is folded away. */
const FIRST = 2

/** What Deskhand could not do, each with what to do about it, until the person puts it aside. */
export function ProblemStrip({ problems }: { readonly problems: readonly Problem[] }) {
  const now = useNow()
  const [aside, setAside] = useState<ReadonlySet<string>>(new Set())
  const [all, setAll] = useState(false)
  const different = new Map(problems.map((problem) => [keyOf(problem), problem]))
  const left = [...different].filter(([key]) => !aside.has(key))
  const shown = all ? left : left.slice(0, FIRST)
  const dismiss = (key: string, problem: Problem) => {
    setAside(new Set([...aside, key]))
    if (problem.reason === 'settings-repaired') void acceptRepairedSettings()
  }
  return (
    <div className="problems" role="status" aria-label={i18n.t('problems.label')}>
      {shown.map(([key, problem]) => (
        <div key={key} className="problem">
          <CircleAlert className="problem-icon" size={14} aria-hidden />
          <p className="problem-text">
            <strong>{aboutWord(problem.about)}:</strong> {problemSentence(problem, now)}
          </p>
          <IconAction label={i18n.t('action.dismiss')} onPress={() => dismiss(key, problem)}>
            <X size={14} aria-hidden />
          </IconAction>
        </div>
      ))}
      {left.length > shown.length && (
        <Action kind="plain" onPress={() => setAll(true)}>
          {i18n.t('action.showMore', { count: left.length - shown.length })}
        </Action>
      )}
    </div>
  )
}

/** What makes a problem the same one; its time to try again moves on and does not count. */
function keyOf({ about, reason, status, rubric, playbook }: Problem): string {
  return `${about} ${reason} ${status ?? rubric?.title ?? playbook?.title ?? ''}`
}
