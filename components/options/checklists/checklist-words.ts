import { i18n } from '@/components/i18n'
import type { ChecklistState, StepMark } from '@/lib/checklist/checklist-state'
import type { Fact } from '@/lib/checklist/facts'
import { listWords } from '../../ui/number-words'

const FACTS = {
  'article-searched': 'playbooks.kept.fact.searched',
  'article-inserted': 'playbooks.kept.fact.article',
  'questions-inserted': 'playbooks.kept.fact.questions',
  'packet-started': 'playbooks.kept.fact.packet',
  'packet-handed-on': 'playbooks.kept.fact.handedOn',
  'packet-complete': 'playbooks.kept.fact.complete',
  'reminder-set': 'playbooks.kept.fact.reminder',
  'hand-over-written': 'playbooks.kept.fact.handOver',
  'reply-started': 'playbooks.kept.fact.reply',
} as const satisfies Record<Fact, string>

const MARKS = {
  done: 'playbooks.kept.mark.done',
  skipped: 'playbooks.kept.mark.skipped',
  'not-applicable': 'playbooks.kept.mark.notApplicable',
  open: 'playbooks.kept.mark.open',
} as const satisfies Record<StepMark['how'], string>

/** All that is kept of a ticket's checklist, a line each; steps and playbooks by the names they have in their files. */
export function checklistLines({ chosen, marks, facts, ways, ticked }: ChecklistState): string[] {
  const itself = Object.keys(ticked)
  const decided = Object.entries(ways)
  return [
    ...(chosen === null ? [] : [i18n.t('playbooks.kept.topic', { topic: chosen })]),
    ...Object.entries(marks).map(([step, mark]) => markLine(step, mark)),
    ...(facts.length === 0
      ? []
      : [i18n.t('playbooks.kept.facts', { what: listWords(facts.map((fact) => i18n.t(FACTS[fact]))) })]),
    ...decided.map(([playbook, way]) =>
      i18n.t('playbooks.kept.way', { playbook, answers: way.map((answer) => answer + 1).join(', ') }),
    ),
    ...(itself.length === 0 ? [] : [i18n.t('playbooks.kept.ticked', { steps: itself.join(', ') })]),
  ]
}

function markLine(step: string, { how, reason }: StepMark): string {
  const said = i18n.t(MARKS[how], { step })
  return reason === undefined ? said : i18n.t('playbooks.kept.reason', { said, reason })
}
