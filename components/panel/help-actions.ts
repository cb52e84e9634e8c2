import { i18n } from '@/components/i18n'
import type { Fact } from '@/lib/checklist/facts'
import { handOverNote, statusLine, type HandOverFacts, type HandOverWords } from '@/lib/insight/hand-over'
import { nearestLine } from '@/lib/insight/clock-lines'
import type { HelpView } from '@/lib/messaging/help-view'
import type { ReadyView } from '@/lib/messaging/view'
import { BROWSERS, RECORDINGS } from '@/lib/reply/help/browsers'
import { closureDraft, incidentDraft, recordingDraft, skeletonDraft } from '@/lib/reply/help/help-drafts'
import { INCIDENT_STAGES } from '@/lib/reply/help/help-phrases'
import { askingDraft } from '@/lib/reply/reply-draft'
import { momentWords } from '../ui/time-words'
import { nearestWords } from './clock-words'
import { gapsOf, questionsFor } from './open-asks'
import { frameNow } from './reply-frame'
import { priorityWord, stateWord } from './ticket-words'
import { untilWords } from './until-words'

/** A text that can be made for the ticket on screen. */
export interface HelpAction {
  readonly id: string
  readonly group: 'reply' | 'recording' | 'incident' | 'hand-over'
  readonly name: string
  /** A note goes into internal notes only; a line is only copied. */
  readonly what: 'reply' | 'note' | 'line'
  /** What the person has done once the text is inserted or copied; null where that ticks no step. */
  readonly fact: Fact | null
  readonly make: (help: HelpView) => string
}

/** Everything that can be written for this ticket, the most wanted first. */
export function helpActions(view: ReadyView): HelpAction[] {
  const questions = questionsFor([...gapsOf(view.escalation), ...gapsOf(view.hygiene)])
  const frame = () => frameNow(view)
  const reply = (id: string, name: string, fact: Fact, make: HelpAction['make']): HelpAction => ({
    id,
    group: 'reply',
    name,
    what: 'reply',
    fact,
    make,
  })
  return [
    ...(questions.length === 0
      ? []
      : [
          reply('questions', i18n.t('help.questions'), 'questions-inserted', () =>
            askingDraft(questions, frame()),
          ),
        ]),
    reply('skeleton', i18n.t('help.skeleton'), 'reply-started', ({ facts }) =>
      skeletonDraft(facts, questions, frame()),
    ),
    reply('closure', i18n.t('help.closure'), 'reply-started', ({ facts }) => closureDraft(facts, frame())),
    {
      id: 'hand-over',
      group: 'hand-over',
      name: i18n.t('help.handOver'),
      what: 'note',
      fact: 'hand-over-written',
      make: (help) => handOverNote(help.timeline, factsOf(view, help), handOverWords()),
    },
    {
      id: 'status-line',
      group: 'hand-over',
      name: i18n.t('help.statusLine'),
      what: 'line',
      fact: null,
      make: (help) => statusLine(help.timeline, factsOf(view, help), handOverWords()),
    },
    ...RECORDINGS.flatMap((recording) =>
      BROWSERS.map((browser): HelpAction => ({
        id: `${recording} ${browser}`,
        group: 'recording',
        name: i18n.t(`help.recording.${recording}`, { browser: i18n.t(`help.browser.${browser}`) }),
        what: 'reply',
        fact: null,
        make: () => recordingDraft(recording, browser, frame()),
      })),
    ),
    ...INCIDENT_STAGES.map((stage): HelpAction => ({
      id: stage,
      group: 'incident',
      name: i18n.t(`help.incident.${stage}`),
      what: 'reply',
      fact: 'reply-started',
      make: ({ facts }) => incidentDraft(stage, facts, frame()),
    })),
  ]
}

function factsOf(view: ReadyView, { owner }: HelpView): HandOverFacts {
  const { ticket, clocks } = view
  const nearest = nearestLine(clocks, Date.now())
  return {
    key: ticket.key,
    subject: ticket.subject,
    state: stateWord(ticket),
    priority: priorityWord(ticket),
    owner,
    due: nearest === 'none' || nearest === 'unknown' ? null : nearestWords(nearest, clocks).text,
  }
}

function handOverWords(): HandOverWords {
  return {
    title: i18n.t('handOver.title'),
    parts: {
      reported: i18n.t('handOver.part.reported'),
      promised: i18n.t('handOver.part.promised'),
      blocked: i18n.t('handOver.part.blocked'),
      decided: i18n.t('handOver.part.decided'),
      tried: i18n.t('handOver.part.tried'),
      asked: i18n.t('handOver.part.asked'),
      answered: i18n.t('handOver.part.answered'),
      next: i18n.t('handOver.part.next'),
    },
    due: i18n.t('handOver.due'),
    nothing: i18n.t('due.none'),
    until: untilWords,
    moment: momentWords,
  }
}
