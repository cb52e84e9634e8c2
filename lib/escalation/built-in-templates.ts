import { FIELD_IDS, type FieldId } from './packet'
import type { Destination, PacketTemplate } from './template'

/** What the fields are called unless a template says otherwise. */
const FIELD_TITLES: Readonly<Record<FieldId, string>> = {
  summary: 'Summary',
  expected: 'Expected',
  observed: 'Observed',
  steps: 'Steps to reproduce',
  reproducibility: 'How often',
  environment: 'Environment',
  'time-window': 'Time window',
  ids: 'Ids to search for',
  error: 'Error, word for word',
  evidence: 'Evidence in the ticket',
  'recent-change': 'What changed before',
  troubleshooting: 'Already checked',
  impact: 'Scope and impact',
  severity: 'Severity',
  workaround: 'Workaround',
  hypothesis: 'Hypothesis, not verified',
  related: 'Related tickets and articles',
  communication: 'What the customer knows',
  ask: 'What we ask of you',
}

interface Sketch extends Pick<PacketTemplate, 'format' | 'showEmpty' | 'maskPersonal'> {
  /** First come these; the others follow in the usual order. */
  readonly first?: readonly FieldId[]
  readonly off?: readonly FieldId[]
  readonly titles?: Readonly<Partial<Record<FieldId, string>>>
}

/** Work inside the house that readers of a tracker or a mail do not need. */
const TALK: readonly FieldId[] = ['communication', 'related']

const SKETCHES: Readonly<Record<Destination, Sketch>> = {
  'jira-bug': { format: 'jira-wiki', showEmpty: true, maskPersonal: true },
  'github-issue': {
    format: 'markdown',
    showEmpty: true,
    maskPersonal: true,
    first: ['summary', 'steps', 'expected', 'observed', 'reproducibility', 'environment'],
    off: TALK,
  },
  'gitlab-issue': {
    format: 'markdown',
    showEmpty: true,
    maskPersonal: true,
    first: ['summary', 'steps', 'observed', 'expected', 'error', 'evidence'],
    off: TALK,
    titles: { steps: 'Steps to reproduce', observed: 'Current behaviour', expected: 'Expected behaviour' },
  },
  'internal-note': { format: 'html', showEmpty: false, maskPersonal: false },
  slack: {
    format: 'text',
    showEmpty: false,
    maskPersonal: true,
    first: ['summary', 'impact', 'severity', 'ask', 'workaround', 'time-window', 'ids', 'error'],
    off: ['steps', 'reproducibility', 'evidence', 'recent-change', 'related', 'expected'],
  },
  email: {
    format: 'text',
    showEmpty: false,
    maskPersonal: true,
    first: ['summary', 'ask', 'impact', 'severity', 'observed', 'expected'],
  },
  'security-report': {
    format: 'markdown',
    showEmpty: true,
    maskPersonal: true,
    first: [
      'summary',
      'severity',
      'impact',
      'time-window',
      'observed',
      'ids',
      'environment',
      'evidence',
      'troubleshooting',
    ],
    off: ['expected', 'reproducibility', 'workaround', 'related'],
    titles: {
      observed: 'What was seen',
      impact: 'Who and what is affected',
      troubleshooting: 'What was done so far',
      communication: 'Who knows what',
    },
  },
}

/** The template a destination has until somebody changes it. */
export function builtInTemplate(destination: Destination): PacketTemplate {
  const { first = [], off = [], titles = {}, ...rest } = SKETCHES[destination]
  const order = [...first, ...FIELD_IDS.filter((id) => !first.includes(id))]
  return {
    destination,
    ...rest,
    fields: order.map((id) => ({ id, title: titles[id] ?? FIELD_TITLES[id], on: !off.includes(id) })),
  }
}
