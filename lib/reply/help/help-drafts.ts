import { GAP } from '../gap'
import { MOST_QUESTIONS, numbered, replyDraft, type DraftFrame } from '../reply-draft'
import type { BrowserName, Recording } from './browsers'
import type { HelpFacts } from './help-facts'
import { HELP_PHRASES, type IncidentStage } from './help-phrases'
import { RECORDING_STEPS, stepsFor } from './recording-steps'

/** Summary → what we know → what we need → what happens next → when the next word comes. */
export function skeletonDraft(facts: HelpFacts, questions: readonly string[], frame: DraftFrame): string {
  const phrases = HELP_PHRASES[frame.language]
  const asked = [...new Set(questions)].slice(0, MOST_QUESTIONS)
  const [symptom] = facts.symptoms
  const summary = symptom === undefined ? GAP : phrases.youSay.replace('{words}', () => unquoted(symptom))
  const parts = [
    `${phrases.summary} ${summary}`,
    `${phrases.known}\n${bulleted(facts.known)}`,
    ...(asked.length === 0 ? [] : [`${phrases.need}\n${numbered(asked)}`]),
    `${phrases.steps}\n${bulleted(facts.workarounds)}`,
  ]
  return replyDraft(parts.join('\n\n'), frame)
}

/** How to record something in a browser, and what must not be in it. */
export function recordingDraft(recording: Recording, browser: BrowserName, frame: DraftFrame): string {
  const steps = RECORDING_STEPS[frame.language]
  return replyDraft(
    [steps.intro[recording], numbered(stepsFor(recording, browser, steps)), steps.care[recording]].join(
      '\n\n',
    ),
    frame,
  )
}

/** What happened, cause, what was done, what is left to do, prevention. Nothing is owed after it, so no time is promised. */
export function closureDraft(facts: HelpFacts, frame: DraftFrame): string {
  const { closing } = HELP_PHRASES[frame.language]
  const line = (phrase: string, words: readonly string[], none = GAP) =>
    `- ${phrase.replace('{words}', () => words.at(-1) ?? none)}`
  const lines = [
    line(closing.happened, facts.symptoms.slice(0, 1)),
    line(closing.cause, facts.causes, `${GAP} (${closing.unknown}?)`),
    line(closing.done, facts.done),
    line(closing.next, facts.customerNext, `${GAP} (${closing.nothing}?)`),
    line(closing.prevention, facts.prevention),
  ]
  return replyDraft([closing.opening, lines.join('\n'), closing.end].join('\n\n'), {
    ...frame,
    nextUpdate: 'none',
  })
}

/** An update on an incident; a resolved one promises no further word. */
export function incidentDraft(stage: IncidentStage, facts: HelpFacts, frame: DraftFrame): string {
  const { incident } = HELP_PHRASES[frame.language]
  const lines = incident[stage].map((line) => line.replace('{subject}', () => facts.subject ?? GAP))
  return replyDraft(lines.join('\n\n'), stage === 'resolved' ? { ...frame, nextUpdate: 'none' } : frame)
}

function bulleted(lines: readonly string[]): string {
  return (lines.length === 0 ? [GAP] : lines).map((line) => `- ${line}`).join('\n')
}

/** Words that are quoted again lose the quotation marks around them. */
function unquoted(words: string): string {
  return words.replace(/^["“”„«»]+|["“”„«»]+$/g, '').trim()
}
