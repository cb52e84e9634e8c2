import { MOMENTS, type Moment } from '@/lib/checklist/playbook'
import type { GuidePlaybook, GuideStep, GuideView } from '@/lib/checklist/guide'

/** A step, and the playbook it is of. */
export interface PlacedStep {
  readonly playbook: GuidePlaybook
  readonly step: GuideStep
}

/** A step by a name of its own, `sso/expiry`: two playbooks may have steps of one id. */
export function stepKey(playbook: string, step: string): string {
  return `${playbook}/${step}`
}

/** The moment first, because it passes; then the first minutes and the topic. */
export function inOrder(playbooks: readonly GuidePlaybook[]): readonly GuidePlaybook[] {
  const isMoment = ({ kind }: GuidePlaybook) => kind === 'moment'
  return [...playbooks.filter(isMoment), ...playbooks.filter((each) => !isMoment(each))]
}

/** How many steps of a playbook apply and are neither done nor skipped. */
export function openOf({ of, done }: GuidePlaybook): number {
  return of - done
}

/** How many steps are open, of all playbooks that are shown. */
export function openSteps({ playbooks }: GuideView): number {
  return playbooks.reduce((sum, playbook) => sum + openOf(playbook), 0)
}

/** The step to do next; null where nothing is left. */
export function nextStep({ next, playbooks }: GuideView): PlacedStep | null {
  const playbook = playbooks.find(({ id }) => id === next?.playbook)
  const step = playbook?.steps.find(({ id }) => id === next?.step)
  return playbook && step ? { playbook, step } : null
}

/** The playbook of what seems about to happen; null where nothing does. */
export function momentOf({ moment, playbooks }: GuideView): (GuidePlaybook & { readonly id: Moment }) | null {
  const playbook = playbooks.find(({ id }) => id === moment?.id)
  const id = MOMENTS.find((each) => each === playbook?.id)
  return playbook && id ? { ...playbook, id } : null
}

/**
 * What the customer is still to be asked by a playbook, in their language, nothing twice.
 * @param first the step whose question leads, whatever its place
 */
export function openQuestions({ steps }: GuidePlaybook, first?: GuideStep): string[] {
  const open = steps.filter(({ state }) => state === 'open')
  const asked = first ? [first, ...open.filter(({ id }) => id !== first.id)] : open
  return [...new Set(asked.flatMap(({ ask }) => (ask === null ? [] : [ask.written])))]
}
