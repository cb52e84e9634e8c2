import { withText } from '@/lib/rubric/localized'
import type { Playbook } from './playbook'
import type { Step } from './step'

/** Texts of a playbook as a whole that a person may change. */
export const PLAYBOOK_TEXTS = ['title', 'about', 'articles'] as const
export type PlaybookText = (typeof PLAYBOOK_TEXTS)[number]

/** Texts of a step that a person may change. */
export const STEP_TEXTS = ['text', 'why', 'expected', 'ask'] as const
export type StepText = (typeof STEP_TEXTS)[number]

export type EscalateWhen = Playbook['escalate'][number]

/** As many mistakes, and as many times to call somebody, as a playbook takes. */
export const MOST_LINES = 10

/** What `timeBox` may be, in minutes. */
export const TIME_BOX = { least: 5, most: 480, standard: 30 } as const

/** Changes a text in the language that `locale` sees. An empty one, or one the playbook has not, is refused. */
export function setPlaybookText(
  playbook: Playbook,
  which: PlaybookText,
  text: string,
  locale: string,
): Playbook {
  const before = playbook[which]
  if (before === undefined || text.trim() === '') return playbook
  return { ...playbook, [which]: withText(before, text.trim(), locale) }
}

/** Changes a text of a step in the language that `locale` sees. An empty one, or one the step has not, is refused. */
export function setStepText(
  playbook: Playbook,
  id: string,
  which: StepText,
  text: string,
  locale: string,
): Playbook {
  return changeStep(playbook, id, (each) => {
    const before = each[which]
    if (before === undefined || text.trim() === '') return each
    return { ...each, [which]: withText(before, text.trim(), locale) }
  })
}

/** Switches a step off, or on again. The last one that is on stays on. */
export function setStepOff(playbook: Playbook, id: string, off: boolean): Playbook {
  if (off && !playbook.steps.some((each) => each.id !== id && !each.off)) return playbook
  return changeStep(playbook, id, (each) => {
    const changed = { ...each }
    if (off) changed.off = true
    else delete changed.off
    return changed
  })
}

/** Puts one step back to how it is in the playbook that this one rests on. */
export function resetStep(playbook: Playbook, id: string, base: Playbook): Playbook {
  const original = base.steps.find((each) => each.id === id)
  return original ? changeStep(playbook, id, () => original) : playbook
}

/** @param minutes brought into {@link TIME_BOX}; null: no time box */
export function setTimeBox(playbook: Playbook, minutes: number | null): Playbook {
  const changed = { ...playbook }
  if (minutes === null) delete changed.timeBox
  else changed.timeBox = Math.round(Math.min(TIME_BOX.most, Math.max(TIME_BOX.least, minutes)))
  return changed
}

/** Changes a mistake in the language that `locale` sees. An empty text is refused. */
export function setMistake(playbook: Playbook, at: number, text: string, locale: string): Playbook {
  if (text.trim() === '') return playbook
  return {
    ...playbook,
    mistakes: playbook.mistakes.map((each, place) =>
      place === at ? withText(each, text.trim(), locale) : each,
    ),
  }
}

/** Adds a mistake, where there is room and it says something. */
export function addMistake(playbook: Playbook, text: string): Playbook {
  if (text.trim() === '' || playbook.mistakes.length >= MOST_LINES) return playbook
  return { ...playbook, mistakes: [...playbook.mistakes, text.trim()] }
}

export function removeMistake(playbook: Playbook, at: number): Playbook {
  return { ...playbook, mistakes: playbook.mistakes.toSpliced(at, 1) }
}

/** Changes when to call whom. */
export function changeCall(
  playbook: Playbook,
  at: number,
  change: (call: EscalateWhen) => EscalateWhen,
): Playbook {
  return {
    ...playbook,
    escalate: playbook.escalate.map((each, place) => (place === at ? change(each) : each)),
  }
}

/** Adds a time to call somebody, where there is room and it says something. */
export function addCall(playbook: Playbook, when: string, to: EscalateWhen['to']): Playbook {
  if (when.trim() === '' || playbook.escalate.length >= MOST_LINES) return playbook
  return { ...playbook, escalate: [...playbook.escalate, { when: when.trim(), to }] }
}

export function removeCall(playbook: Playbook, at: number): Playbook {
  return { ...playbook, escalate: playbook.escalate.toSpliced(at, 1) }
}

/** Says whether somebody is called not in the usual way, but at once. */
export function setAtOnce(call: EscalateWhen, atOnce: boolean): EscalateWhen {
  const changed = { ...call }
  if (atOnce) changed.atOnce = true
  else delete changed.atOnce
  return changed
}

function changeStep(playbook: Playbook, id: string, change: (step: Step) => Step): Playbook {
  return { ...playbook, steps: playbook.steps.map((each) => (each.id === id ? change(each) : each)) }
}
