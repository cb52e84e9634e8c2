import { describe, expect, it } from 'vitest'
import { builtInTemplate } from '@/lib/escalation/built-in-templates'
import {
  EMPTY_SETUP,
  packetSetup,
  templateFor,
  withTemplate,
  type PacketSetup,
} from '@/lib/escalation/packet-setup'
import { LINK_PRESETS } from '@/lib/escalation/link-presets'
import { FILE_LIMIT, readSetup, writeSetup } from '@/lib/escalation/setup-file'
import { changeItem, openItem } from '@/lib/storage/item-store'
import { packetsItem } from '@/lib/storage/packets'
import { memoryArea } from '../storage/memory-area'

const slack = { ...builtInTemplate('slack'), showEmpty: true }
const SETUP: PacketSetup = {
  templates: [slack],
  targets: {
    jira: { site: 'https://acme.atlassian.net', projectId: '10001', issueTypeId: '10004' },
    github: 'https://github.com/acme/relay',
    gitlab: null,
  },
  onCall: [{ title: 'PagerDuty', url: 'https://acme.pagerduty.com/schedules/P1' }],
  channels: [],
  deepLinks: [...LINK_PRESETS],
}

describe('a setup as a file', () => {
  it('is read back whole', () => {
    expect(readSetup(writeSetup(SETUP))).toEqual({ ok: true, setup: SETUP })
  })
  it.each<[string, string, RegExp]>([
    ['no JSON', 'hello', /not JSON/],
    ['another file', '{"deskhand":"rubric"}', /deskhand/],
    ['something extra', writeSetup({ ...SETUP, extra: 1 } as PacketSetup), /extra/],
    [
      'a key that reaches into objects',
      writeSetup(SETUP).replace('"onCall"', '"__proto__"'),
      /__proto__.*not allowed/,
    ],
    [
      'a link without https',
      writeSetup(SETUP).replace('https://acme.pagerduty.com', 'http://acme.pagerduty.com'),
      /onCall.*https/,
    ],
    [
      'an unknown value in a link',
      writeSetup(SETUP).replace('{id}', '{cookie}'),
      /deepLinks.*\{cookie\} is not known/,
    ],
    [
      'a template that lacks a field',
      writeSetup({ ...SETUP, templates: [{ ...slack, fields: slack.fields.slice(1) }] }),
      /templates/,
    ],
    [
      'a field twice',
      writeSetup({
        ...SETUP,
        templates: [
          { ...slack, fields: slack.fields.map((each, at) => (at === 1 ? (slack.fields[0] ?? each) : each)) },
        ],
      }),
      /every field must be there once/,
    ],
    [
      'two templates for one destination',
      writeSetup({ ...SETUP, templates: [slack, slack] }),
      /two templates/,
    ],
    ['far too much', ' '.repeat(FILE_LIMIT + 1), /longer than/],
  ])('with %s is refused with a sentence', (_, text, wanted) => {
    const reading = readSetup(text)
    expect(reading.ok).toBe(false)
    if (!reading.ok) expect(reading.problems.join('\n')).toMatch(wanted)
  })
})

describe('templates that were changed', () => {
  it('are used, and are as they came once they say the same again', () => {
    expect(templateFor(SETUP, 'slack')).toEqual(slack)
    expect(templateFor(SETUP, 'email')).toEqual(builtInTemplate('email'))
    expect(withTemplate([slack], builtInTemplate('slack'))).toEqual([])
    expect(withTemplate([], slack)).toEqual([slack])
  })
})

describe('what is stored', () => {
  it('comes back, and a part that is broken is as it came', async () => {
    const { area } = memoryArea()
    await changeItem(area, packetsItem, { ...SETUP, destination: 'slack' })
    expect((await openItem(area, packetsItem)).value).toEqual({ ...SETUP, destination: 'slack' })
    await area.set({ packets: { version: 1, data: { ...SETUP, onCall: 'x', destination: 'slack' } } })
    const opened = await openItem(area, packetsItem)
    expect(opened.repaired).toEqual(['onCall'])
    expect(opened.value.onCall).toEqual([])
    expect(opened.value.targets).toEqual(SETUP.targets)
  })
  it('needs nothing to begin with', () => {
    expect(packetSetup.parse(EMPTY_SETUP)).toEqual(EMPTY_SETUP)
  })
})
