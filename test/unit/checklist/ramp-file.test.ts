import { describe, expect, it } from 'vitest'
import { mergeKept } from '@/lib/checklist/ramp/merge-kept'
import { readRampFile, writeRampFile } from '@/lib/checklist/ramp/ramp-file'
import { NEW_PERSON, type RampKept } from '@/lib/checklist/ramp/ramp-kept'
import { scriptedRamp } from '../../ramp/scripted-tickets'

const NOTHING: RampKept = { person: NEW_PERSON, tickets: [], articles: [] }
const mark = (at: string, note: string) => ({ at, assessed: null, note, mentor: '', least: null })

describe('a file of a ramp', () => {
  it('brings all of it to a new machine', () => {
    const reading = readRampFile(writeRampFile(scriptedRamp()))
    expect(reading).toEqual({ ok: true, kept: scriptedRamp() })
    const { kept, report } = mergeKept(NOTHING, reading.ok ? reading.kept : NOTHING)
    expect(kept).toEqual(scriptedRamp())
    expect(report).toEqual({
      tickets: { added: 20, renewed: 0, known: 0 },
      articles: 2,
      goals: 0,
      start: '2026-11-02',
    })
  })

  it.each([
    ['is no JSON', 'hello', /^this is not JSON/u, ''],
    ['is something else of ours', '{"deskhand":"gaps","version":1}', /"ramp"/u, 'deskhand'],
    [
      'has a word too many',
      writeRampFile(scriptedRamp()).replace('"hygiene": 62', '"hygiene": 62, "subject": "VPN"'),
      /subject/u,
      'tickets.0.subject',
    ],
    [
      'has a score that is none',
      writeRampFile(scriptedRamp()).replace('"hygiene": 62', '"hygiene": 620'),
      /at most 100/u,
      'tickets.0.hygiene',
    ],
    [
      'reaches into objects',
      writeRampFile(scriptedRamp()).replace('"goals": {}', '"goals": {"__proto__": 1}'),
      /__proto__/u,
      'person.goals.__proto__',
    ],
  ])('that %s is refused whole, with the place', (_, text, message, path) => {
    const reading = readRampFile(text)
    expect(reading.ok).toBe(false)
    const faults = reading.ok ? [] : reading.faults
    expect(faults.find((one) => one.path === path)?.message).toMatch(message)
  })

  it('adds what is new, and of the same takes the newer', () => {
    const here = scriptedRamp()
    const [first, second] = here.tickets
    if (!first || !second) throw new Error('there are no tickets')
    const file: RampKept = {
      person: {
        ...NEW_PERSON,
        start: '2026-10-01',
        role: 'analyst',
        goals: { a: mark('2026-11-02T10:00:00Z', 'older'), b: mark('2026-11-02T10:00:00Z', 'new') },
      },
      tickets: [
        { ...first, hygiene: 99, at: '2026-11-30T10:00:00.000Z' },
        { ...second, hygiene: 1, at: '2026-10-01T10:00:00.000Z' },
      ],
      articles: here.articles,
    }
    const now = { ...here, person: { ...here.person, goals: { a: mark('2026-11-03T10:00:00Z', 'newer') } } }
    const { kept, report } = mergeKept(now, file)
    expect(report).toEqual({
      tickets: { added: 0, renewed: 1, known: 1 },
      articles: 0,
      goals: 1,
      start: null,
    })
    expect(kept.tickets.at(-1)).toMatchObject({ key: first.key, hygiene: 99 })
    expect(kept.tickets.find(({ key }) => key === second.key)?.hygiene).toBe(70)
    expect(kept.person).toMatchObject({
      start: '2026-11-02',
      role: 'analyst',
      goals: { a: { note: 'newer' }, b: { note: 'new' } },
    })
  })
})
