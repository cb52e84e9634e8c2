import type { GuidePlaybook, GuideView } from './guide'

/**
 * What to do next: the first open step of the moment, then of the first minutes, then of the topic. While a public reply is
 * written, the first open one that belongs to a reply. Of a solved ticket only the moment has anything left to do.
 */
export function nextStep(
  playbooks: readonly GuidePlaybook[],
  { isReplying, isSolved }: { readonly isReplying: boolean; readonly isSolved: boolean },
): GuideView['next'] {
  const order = ['moment', 'first', 'topic'] as const
  const open = order
    .filter((kind) => !isSolved || kind === 'moment')
    .flatMap((kind) => playbooks.filter((each) => each.kind === kind))
    .flatMap(({ id, steps }) =>
      steps.flatMap((step) => (step.state === 'open' ? [{ playbook: id, step }] : [])),
    )
  const next = (isReplying ? open.find(({ step }) => step.reply) : undefined) ?? open[0]
  return next ? { playbook: next.playbook, step: next.step.id } : null
}
