import type { Locale } from './shell'

type Words = Readonly<Record<Locale, Readonly<Record<string, string>>>>

/** The words of the hosts' pages in each language, as their own translations have them. */
export const ZENDESK_STATES: Words = {
  en: { new: 'New', open: 'Open', pending: 'Pending', hold: 'On-hold', solved: 'Solved', closed: 'Closed' },
  de: {
    new: 'Neu',
    open: 'Offen',
    pending: 'Wartend',
    hold: 'Angehalten',
    solved: 'Gelöst',
    closed: 'Geschlossen',
  },
  ja: {
    new: '新規',
    open: 'オープン',
    pending: '保留中',
    hold: '待機中',
    solved: '解決済み',
    closed: '終了',
  },
}
export const ZENDESK_PRIORITIES: Words = {
  en: { urgent: 'Urgent', high: 'High', normal: 'Normal', low: 'Low' },
  de: { urgent: 'Dringend', high: 'Hoch', normal: 'Normal', low: 'Niedrig' },
  ja: { urgent: '緊急', high: '高', normal: '標準', low: '低' },
}
export const ZENDESK_TYPES: Words = {
  en: { incident: 'Incident', problem: 'Problem', question: 'Question', task: 'Task' },
  de: { incident: 'Vorfall', problem: 'Problem', question: 'Frage', task: 'Aufgabe' },
  ja: { incident: 'インシデント', problem: '問題', question: '質問', task: 'タスク' },
}
export const JIRA_STATES: Words = {
  en: {
    new: 'Open',
    open: 'Waiting for support',
    pending: 'Waiting for customer',
    hold: 'Pending',
    solved: 'Resolved',
    closed: 'Closed',
  },
  de: {
    new: 'Offen',
    open: 'Wartet auf Support',
    pending: 'Wartet auf Kunden',
    hold: 'Ausstehend',
    solved: 'Gelöst',
    closed: 'Geschlossen',
  },
  ja: {
    new: 'オープン',
    open: 'サポート待ち',
    pending: '顧客待ち',
    hold: '保留中',
    solved: '解決済み',
    closed: 'クローズ',
  },
}
export const JIRA_PRIORITIES: Words = {
  en: { urgent: 'Highest', high: 'High', normal: 'Medium', low: 'Low' },
  de: { urgent: 'Höchste', high: 'Hoch', normal: 'Mittel', low: 'Niedrig' },
  ja: { urgent: '最高', high: '高', normal: '中', low: '低' },
}
/** What a field shows that holds nothing. */
export const JIRA_NONE: Readonly<Record<Locale, string>> = { en: 'None', de: 'Keine', ja: 'なし' }
export const JIRA_NOBODY: Readonly<Record<Locale, string>> = {
  en: 'Unassigned',
  de: 'Nicht zugewiesen',
  ja: '未割り当て',
}
/** Folds that a page has beside the words of a message. */
export const FOLDS = '<button aria-expanded="false">…</button><details><summary>…</summary></details>'

/** Labels, which nothing may be found by. */
export const LABELS: Readonly<
  Record<Locale, { readonly log: string; readonly note: string; readonly more: string }>
> = {
  en: { log: 'Conversation', note: 'Internal note', more: 'Show more' },
  de: { log: 'Unterhaltung', note: 'Interne Notiz', more: 'Mehr anzeigen' },
  ja: { log: '会話', note: '社内メモ', more: 'さらに表示' },
}
