/**
 * What tests and the demo recognise the panel by. The interface writes these attributes for us; nothing here depends on
 * wording, classes or languages.
 */
export const MARKS = {
  view: '[data-deskhand-view]',
  ready: '[data-deskhand-view="ready"]',
  failed: '[data-deskhand-view="failed"]',
  suggestion: '[data-suggestion]',
  suggestionTitle: '[data-suggestion-title]',
  why: '[data-why]',
  criterion: '[data-criterion]',
  quote: '[data-quote]',
  /** A quote of the conversation; quotes of ticket fields cannot be pressed. */
  quoteButton: 'button:has([data-quote])',
  /** Inside it, the step of each kind: `[data-fix="ask"] button`. */
  help: '[data-help]',
  gap: '[data-gap]',
  question: '[data-question]',
  report: '[data-report]',
  draft: '[data-draft]',
  change: '[data-change]',
  /** What to look at before a public reply goes out, one of them, and the same on the rail. */
  guard: '[data-guard]',
  guardItem: '[data-guard-kind]',
  railGuard: '[data-rail-guard]',
  posted: '[data-posted]',
  hygiene: '[data-score="hygiene"]',
  escalation: '[data-score="escalation"]',
  /** The escalation packet, once it is there. */
  packet: '[data-packet]',
  /** What is due first, in the header; pressing it shows all clocks. */
  due: 'button[data-due]',
  /** A reminder that is set, and one that is due. */
  reminder: '[data-reminder]',
  reminderDue: '[data-reminder-due]',
  prioritySense: '[data-priority-sense]',
  tab: '[role="tab"]',
  tabPanel: '.ready-panel',
} as const

/** One kind of clock in what the header opens. */
export function clockMark(kind: 'sla' | 'update' | 'promise'): string {
  return `[data-clock="${kind}"]`
}

/** Names of the tabs, in their order. */
export const TABS = ['assist', 'steps', 'quality', 'escalate', 'review'] as const
export type TabName = (typeof TABS)[number]
