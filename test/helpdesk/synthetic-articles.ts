import { marked } from 'marked'
import type { DeskArticle } from './demo-data'
import { isoSeconds } from './demo-time'

const PRODUCTS = [
  'Salesforce',
  'NetSuite',
  'SAP',
  'HubSpot',
  'Slack',
  'Snowflake',
  'Shopify',
  'Google Sheets',
]
const OBJECTS = [
  'flow',
  'webhook',
  'schedule',
  'API key',
  'report',
  'dashboard',
  'role',
  'field mapping',
  'secret',
]
const ACTIONS = [
  'Create',
  'Rotate',
  'Test',
  'Share',
  'Archive',
  'Copy',
  'Restore',
  'Monitor',
  'Limit',
  'Document',
]
const CONTEXTS = [
  'in a sandbox tenant',
  'for several regions',
  'with a service account',
  'before a release',
  'for auditors',
]
const EFFECTS = [
  'stays active',
  'is paused',
  'asks for approval',
  'appears in the audit log',
  'keeps its history',
]
const SECTIONS = ['Connectors', 'Webhooks', 'API', 'Reports', 'Administration']

/** `count` made-up but different articles, the same at every start; for tests of scale. Ids from 9,000,001. */
export function syntheticArticles(count: number, now: number): DeskArticle[] {
  return Array.from({ length: count }, (_, n) => {
    const pick = <T>(all: readonly [T, ...T[]] | T[], turn: number): T => all[turn % all.length] as T
    const product = pick(PRODUCTS, n)
    const object = pick(OBJECTS, Math.floor(n / PRODUCTS.length))
    const action = pick(ACTIONS, Math.floor(n / (PRODUCTS.length * OBJECTS.length)))
    const context = pick(CONTEXTS, n * 7 + Math.floor(n / 720))
    const code = `SYN-${String(n + 1).padStart(5, '0')}`
    const body = [
      `This page explains how to ${action.toLowerCase()} a ${object} for ${product} ${context}. Reference ${code}.`,
      '## Before you start',
      `You need the role *Editor* and a ${product} connection that is authorised.`,
      '## Steps',
      `1. Open **Connections › ${product}**.\n2. Choose the ${object} and select **${action}**.\n3. Confirm. The ${object} ${pick(EFFECTS, n * 3)}.`,
      `If something goes wrong, note the time and the request id; the ${object} ${pick(EFFECTS, n * 5 + 1)} meanwhile.`,
    ].join('\n\n')
    return {
      id: 9_000_001 + n,
      title: `${action} a ${object} for ${product} ${context} (${code})`,
      section: pick(SECTIONS, n),
      labels: [product.toLowerCase().replace(' ', '-'), object.replace(' ', '-')],
      audience: n % 9 === 8 ? ('internal' as const) : ('public' as const),
      locale: 'en-us' as const,
      updated: isoSeconds(now - ((n % 400) + 1) * 86_400_000),
      body,
      /** Made when asked for: ten thousand would delay the start by seconds. */
      get html() {
        return marked.parse(body, { async: false })
      },
    }
  })
}
