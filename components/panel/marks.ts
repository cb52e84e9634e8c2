import type { PanelView, ReadyView } from '@/lib/messaging/view'
import type { ScoreCard } from '@/lib/rubric/judgement'

/*
 * The attributes by which the demo's `--check` and the tests read the panel. They are a promise: a change here is a change
 * for them.
 *
 *   [data-deskhand-view="ready|failed|…"]        the root; with data-ticket, data-messages (how many were read)
 *                                                 and data-timings (JSON) where there is a ticket
 *   [data-suggestion] [data-strength]             one article; inside it [data-suggestion-title] and [data-why] for each word
 *   [data-score="hygiene|escalation"][data-value] a score; data-value is empty when nothing could be scored
 *   .ready-panel                                  the tab panels, in the order of the tabs; empty until first opened
 *   [data-collapsed="true|false"]                 the root: rail or open
 *   button[data-due="running|soon|overdue|paused|none|unknown"]  the nearest clock; pressed, it shows all: [data-clock="sla|update|promise"]
 *                                                 with [data-clock-state] for each line; [data-reminder] for each reminder
 *   [data-reminder-due]                           a reminder that is due, of any ticket
 *   [data-priority-sense="silent|agrees|higher|lower|unset"]  the suggested priority beside the one that is set
 *   [data-criterion="id"][data-verdict]           one criterion; inside it [data-quote] for each quote, open or closed
 *                                                 (closed ones are hidden: read textContent, not innerText)
 *   [data-help="id"] [data-gap="id"]              a fix worth most points; something engineering would ask back, with
 *                                                 [data-question][data-asked="no|sent|draft"] for each question
 *   [data-fix="ask|section|field|article|reply"]  one step of a criterion, holding its button; also ask-all and copy-all
 *   [data-report="done|partly|copied-instead|by-hand|offered|not-here"] what came of the last step taken there
 *   [data-draft="public|internal|unknown"][data-gain] a score that counts the draft, and what the draft makes of it
 *   [data-in-draft="true|false"]                  a quote that can be pressed: from the draft, or from the conversation
 *   [data-guard="n"]                              what to look at before a public reply goes out, with [data-guard-kind] for each; on the
 *                                                 rail [data-rail-guard="n"]; [data-posted="n"] secrets in the conversation
 *   [data-change]                                 what changed since the last visit
 *   [data-next-step="sso/expiry"]                  the step to do next, under the header; [data-moment="id"][data-open="n"] what seems
 *                                                 about to happen; on the rail [data-rail-steps="n"]
 *   [data-guide-level="full|short|on-demand"]     the Steps tab; inside it [data-guide-topic="id|"][data-chosen-by="ticket|person"]
 *                                                 with [data-topic-reason] for each word that told it
 *     [data-guide-playbook="id"][data-kind][data-open="n"] a playbook; inside it
 *     [data-step="id"][data-step-state="open|done|skipped|not-applicable"][data-step-by="ticket|deskhand|person|"][data-next]
 *                                                 a step, with [data-deed="ask|packet|…"] and [data-say="skipped|…"] holding its buttons
 *     [data-guide-decision="n"]                   decisions, n of them taken, with [data-guide-then] at the end of the way
 *     [data-guide-call="lead|…"][data-at-once], [data-time-box="minutes"], [data-guide-articles="waiting|failed|n"]
 *   [data-review="waiting|failed|no-ticket|none|fresh|begun|saved"]  the Review tab; inside it
 *     [data-category="id"][data-value="1…5|na|"][data-current] a category, with [role="radio"][data-rating] for each rating,
 *                                                 [data-pinned] for each pinned quote, [data-pin-fault], [data-prefilled],
 *                                                 and [data-review-evidence] where verdicts are shown
 *     [data-kept="kept|keeping|full|unanswered|elsewhere"] how the draft stands; [data-review-trouble] what is in the way
 *     [data-unrated="n"]                          asked before saving; [data-review-score] what it comes to, empty: not scored
 *     [data-review-saved="n"]                     the revision that was saved, with [data-review-summary]
 *     [data-review-place="3/10"]                  its place in a list; [data-review-session], [data-blind="true|false"], [data-earlier]
 *   [data-hidden-verdicts]                        in place of what Quality and Escalate show, while a review is to be blind
 */

/** What the root says about the state it shows. */
export function viewMarks(
  kind: PanelView['kind'] | 'waiting' | 'unanswered' | 'stale',
  view: PanelView | null,
) {
  if (view?.kind === 'ready' && kind === 'ready') return { 'data-deskhand-view': kind, ...ticketMarks(view) }
  const key = view !== null && 'key' in view && kind === view.kind ? view.key : undefined
  return { 'data-deskhand-view': kind, ...(key === undefined ? {} : { 'data-ticket': key }) }
}

function ticketMarks(view: ReadyView) {
  return {
    'data-ticket': view.ticket.key,
    'data-messages': String(view.ticket.messagesRead),
    'data-timings': JSON.stringify(view.timings),
  }
}

/** What a score says about itself. */
export function scoreMarks(name: 'hygiene' | 'escalation', card: ScoreCard) {
  return { 'data-score': name, 'data-value': card.score === null ? '' : String(card.score) }
}
