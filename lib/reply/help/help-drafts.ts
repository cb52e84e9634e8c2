import type { DraftFrame } from '../reply-draft'
import { MOST_QUESTIONS, replyDraft } from '../reply-draft'
import type { BrowserName, Recording } from './browsers'
import type { HelpFacts } from './help-facts'
import { HELP_PHRASES, type IncidentStage } from './help-phrases'
import { RECORDING_STEPS, stepsFor } from './recording-steps'

/** Summary → what we know → what we need → what happens next → when the next word comes. */
export function skeletonDraft(facts: HelpFacts, questions: readonly string[], frame: DraftFrame): string {
  const phrases = HELP_PHRASES[frame.language]
  const asked = [...new Set(questions)].slice(0, MOST_QUESTIONS)
  const [symptom] = facts.symptoms
  const summary =
    symptom === undefined ? phrases.gap : phrases.youSay.replace('{words}', () => unquoted(symptom))
  const parts = [
    `${phrases.summary} ${summary}`,
    `${phrases.known}\n${bulleted(facts.known, phrases.gap)}`,
    ...(asked.length === 0 ? [] : [`${phrases.need}\n${numbered(asked)}`]),
    `${phrases.steps}\n${bulleted(facts.workarounds, phrases.gap)}`,
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
  const { closing, gap } = HELP_PHRASES[frame.language]
  const line = (phrase: string, words: readonly string[], none: string) =>
    `- ${phrase.replace('{words}', () => words.at(-1) ?? none)}`
  const lines = [
    line(closing.happened, facts.symptoms.slice(0, 1), gap),
    line(closing.cause, facts.causes, `${gap} (${closing.unknown}?)`),
    line(closing.done, facts.done, gap),
    line(closing.next, facts.customerNext, `${gap} (${closing.nothing}?)`),
    line(closing.prevention, facts.prevention, gap),
  ]
  return replyDraft([closing.opening, lines.join('\n'), closing.end].join('\n\n'), {
    ...frame,
    nextUpdate: 'none',
  })
}

/** An update on an incident; a resolved one promises no further word. */
export function incidentDraft(stage: IncidentStage, facts: HelpFacts, frame: DraftFrame): string {
  const { incident, gap } = HELP_PHRASES[frame.language]
  const lines = incident[stage].map((line) => line.replace('{subject}', () => facts.subject ?? gap))
  return replyDraft(lines.join('\n\n'), stage === 'resolved' ? { ...frame, nextUpdate: 'none' } : frame)
}

function numbered(lines: readonly string[]): string {
  return lines.map((line, index) => `${index + 1}. ${line}`).join('\n')
}

function bulleted(lines: readonly string[], gap: string): string {
  return (lines.length === 0 ? [gap] : lines).map((line) => `- ${line}`).join('\n')
}

/** Words that are quoted again lose the quotation marks around them. */
function unquoted(words: string): string {
  return words.replace(/^["“”„«»]+|["“”„«»]+$/g, '').trim()
}
