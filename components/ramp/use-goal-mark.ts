import { useState } from 'react'
import type { GoalMark } from '@/lib/checklist/ramp/ramp-kept'
import { ask } from '../desk'
import { saveFault } from './save-words'

/** What is said of a goal, without when. */
export type SaidOfGoal = Omit<GoalMark, 'at'>

const NOTHING: SaidOfGoal = { assessed: null, note: '', mentor: '', least: null }

/**
 * What is said of a goal, saved with every change. What stands in the form is what was said here last, not what the
 * background answered: two changes soon after each other must not undo one another.
 */
export function useGoalMark(goal: string, kept: GoalMark | null) {
  const [mark, setMark] = useState<SaidOfGoal>(() => (kept === null ? NOTHING : saidOf(kept)))
  const [fault, setFault] = useState<string | null>(null)
  const change = (part: Partial<SaidOfGoal>) => {
    const next = { ...mark, ...part }
    if (isSame(next, mark)) return
    setMark(next)
    void save(next)
  }
  const save = async (next: SaidOfGoal) => {
    const answer = await ask('ramp/goal', { goal, mark: isSame(next, NOTHING) ? null : next })
    setFault(saveFault(answer))
  }
  return { mark, change, fault }
}

function saidOf({ assessed, note, mentor, least }: GoalMark): SaidOfGoal {
  return { assessed, note, mentor, least }
}

function isSame(one: SaidOfGoal, other: SaidOfGoal): boolean {
  return JSON.stringify(saidOf({ ...one, at: '' })) === JSON.stringify(saidOf({ ...other, at: '' }))
}
