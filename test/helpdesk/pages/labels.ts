import { language } from './preferences'

/** Words of the agent's language, aria-labels above all: a reason never to select by them. */
const WORDS = {
  conversation: { en: 'Conversation', de: 'Unterhaltung' },
  composer: { en: 'Compose a reply', de: 'Antwort verfassen' },
  publicReply: { en: 'Public reply', de: 'Öffentliche Antwort' },
  internalNote: { en: 'Internal note', de: 'Interne Notiz' },
  subject: { en: 'Subject', de: 'Betreff' },
  submit: { en: 'Submit as', de: 'Senden als' },
  showMore: { en: 'Show earlier messages', de: 'Frühere Nachrichten anzeigen' },
  showWhole: { en: 'Show more', de: 'Mehr anzeigen' },
  showLess: { en: 'Show less', de: 'Weniger anzeigen' },
  moreReplies: { en: 'View remaining replies', de: 'Weitere Antworten anzeigen' },
  loading: { en: 'Loading…', de: 'Wird geladen…' },
  internal: { en: 'Internal', de: 'Intern' },
  views: { en: 'Views', de: 'Ansichten' },
  openTickets: { en: 'Open tickets', de: 'Geöffnete Tickets' },
  properties: { en: 'Ticket properties', de: 'Ticketeigenschaften' },
  context: { en: 'Customer context', de: 'Kundenkontext' },
  replyToCustomer: { en: 'Reply to customer', de: 'Dem Kunden antworten' },
  addInternalNote: { en: 'Add internal note', de: 'Interne Notiz hinzufügen' },
  description: { en: 'Description', de: 'Beschreibung' },
  activity: { en: 'Activity', de: 'Aktivität' },
  details: { en: 'Details', de: 'Details' },
  save: { en: 'Save', de: 'Speichern' },
  cancel: { en: 'Cancel', de: 'Abbrechen' },
  queues: { en: 'Queues', de: 'Warteschlangen' },
  search: { en: 'Search', de: 'Suchen' },
  theme: { en: 'Switch theme', de: 'Farbschema wechseln' },
  close: { en: 'Close', de: 'Schließen' },
} as const

export function label(name: keyof typeof WORDS): string {
  return WORDS[name][language]
}
