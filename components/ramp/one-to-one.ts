import { i18n } from '@/components/i18n'
import { PLAN_STAGES } from '@/lib/checklist/plan'
import type { GoalStanding } from '@/lib/checklist/ramp/goal-standing'
import type { StageStanding } from '@/lib/checklist/ramp/ramp'
import { textFor } from '@/lib/rubric/localized'
import { uiLocale } from '../ui/locale'
import { listWords, numberWords } from '../ui/number-words'
import { roleWord } from '../ui/role-words'
import { dayWords } from '../ui/time-words'
import {
  assessmentWord,
  evidenceWords,
  medianWords,
  readyWords,
  skillWord,
  stageWord,
  stretchWords,
  trendWords,
} from './ramp-words'
import type { ShownRamp } from './use-ramp'

/** What goes along. */
export interface OneToOneChoice {
  /** Stretches that have not begun. */
  readonly later: boolean
  readonly notes: boolean
  readonly mentor: boolean
}

/** A ramp as Markdown for the talk with the lead. It names no ticket. */
export function oneToOne(shown: ShownRamp, choice: OneToOneChoice): string {
  return [head(shown), figures(shown), ...stages(shown, choice), skills(shown), next(shown)]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n')
}

function head({ ramp, kept, role }: ShownRamp): string {
  const stage = ramp.stages.find(({ id }) => id === ramp.stretch?.stage)
  const { start } = kept.person
  return [
    `# ${i18n.t('ramp.title')}: ${roleWord(role)}`,
    '',
    ...(ramp.stretch === null ? [] : [stretchWords(ramp.stretch, stage?.until ?? null)]),
    start === null
      ? i18n.t('ramp.paper.counted')
      : i18n.t('ramp.paper.countedSince', { day: dayWords(start) }),
  ].join('\n')
}

function figures({ ramp: { measures, hygiene } }: ShownRamp): string {
  const count = (value: number | null) => numberWords(value ?? 0)
  const lines = [
    [
      i18n.t('ramp.figure.tickets'),
      `${count(measures.tickets.value)}; ${i18n.t('ramp.figure.complete', {
        count: count(measures['complete-notes'].value),
        n: count(measures.tickets.value),
      })}`,
    ],
    [i18n.t('ramp.figure.hygiene'), trendWords(hygiene)],
    [i18n.t('ramp.figure.escalations'), readyWords(measures['ready-first-time'], measures['ready-share'])],
    [
      i18n.t('ramp.figure.topics'),
      `${count(measures.topics.value)}; ${i18n.t('ramp.figure.mastered', {
        count: count(measures['topics-mastered'].value),
        n: count(measures.topics.n),
      })}`,
    ],
    [
      i18n.t('ramp.figure.checklists'),
      `${count(measures.checklists.value)}; ${i18n.t('ramp.beside', { hygiene: medianWords(hygiene.last) })}`,
    ],
    [
      i18n.t('ramp.figure.articles'),
      `${count(measures.articles.value)}; ${i18n.t('ramp.figure.used', {
        count: count(measures['articles-used'].value),
      })}`,
    ],
  ]
  return [`## ${i18n.t('ramp.figures')}`, '', ...lines.map(([name, words]) => `- ${name}: ${words}`)].join(
    '\n',
  )
}

function stages({ ramp }: ShownRamp, choice: OneToOneChoice): string[] {
  const until = PLAN_STAGES.indexOf(ramp.stretch?.stage ?? '30-days')
  return ramp.stages
    .filter(({ id }) => choice.later || PLAN_STAGES.indexOf(id) <= until)
    .map((stage) => stagePart(stage, choice, ramp.hygiene.last))
}

function stagePart(
  stage: StageStanding,
  choice: OneToOneChoice,
  hygiene: ShownRamp['ramp']['hygiene']['last'],
): string {
  const reached = i18n.t('ramp.reachedOf', { reached: stage.reached, all: stage.goals.length })
  return [
    `## ${stageWord(stage.id)} (${reached})`,
    '',
    ...stage.goals.flatMap((standing) => goalLines(standing, choice, hygiene)),
  ].join('\n')
}

function goalLines(
  standing: GoalStanding,
  { notes, mentor }: OneToOneChoice,
  hygiene: Parameters<typeof evidenceWords>[1],
): string[] {
  const { goal, mark, reached } = standing
  const evidence = evidenceWords(standing, hygiene)
  const said = (name: string, words: string) => `  - ${name}: ${words.replaceAll(/\s*\n\s*/gu, '\n    ')}`
  return [
    `- [${reached ? 'x' : ' '}] ${textFor(goal.text, uiLocale())}`,
    ...(evidence === null ? [] : [`  - ${evidence}`]),
    ...(mark?.assessed ? [said(i18n.t('ramp.assessed.label'), assessmentWord(mark.assessed))] : []),
    ...(notes && mark && mark.note !== '' ? [said(i18n.t('ramp.notes.own'), mark.note)] : []),
    ...(mentor && mark && mark.mentor !== '' ? [said(i18n.t('ramp.notes.mentor'), mark.mentor)] : []),
  ]
}

/** Topics that were met; the others are counted among the figures. */
function skills({ ramp, topicName }: ShownRamp): string {
  const met = ramp.skills.filter(({ skill }) => skill !== 'not-met')
  if (met.length === 0) return ''
  const columns = ['topic', 'standing', 'tickets', 'hygiene', 'practice'] as const
  const row = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [
    `## ${i18n.t('ramp.skills.title')}`,
    '',
    row(columns.map((column) => i18n.t(`ramp.skills.${column}`))),
    row(columns.map(() => '---')),
    ...met.map(({ topic, skill, tickets, hygiene, practice }) =>
      row([
        topicName(topic),
        skillWord(skill),
        numberWords(tickets),
        medianWords(hygiene),
        numberWords(practice),
      ]),
    ),
  ].join('\n')
}

function next({ ramp, topicName }: ShownRamp): string {
  const { goals, topics } = ramp.next
  const lines = [
    ...goals.map(({ goal }) => textFor(goal.text, uiLocale())),
    ...(topics.length === 0
      ? []
      : [i18n.t('ramp.next.topics', { topics: listWords(topics.map(topicName)) })]),
  ]
  if (lines.length === 0) return ''
  return [`## ${i18n.t('ramp.next.title')}`, '', ...lines.map((line) => `- ${line}`)].join('\n')
}
