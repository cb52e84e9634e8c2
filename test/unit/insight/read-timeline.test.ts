import { describe, expect, it } from 'vitest'
import { handOverNote, statusLine, type HandOverFacts, type HandOverWords } from '@/lib/insight/hand-over'
import { timelineOf } from '@/lib/insight/read-timeline'
import { timeline as timelineSchema } from '@/lib/insight/timeline'
import { valueOf } from '@/lib/ticket/field'
import { readingOf, ticketOf, type Line } from '../signals/ticket-of'

const THREAD: readonly Line[] = [
  ['R', '09:00', 'Hello,\nsince this morning the export returns an empty file.'],
  ['A', '09:20', 'Thank you. Which browser do you use? I will write again by 12:00 UTC.'],
  ['R', '09:40', 'We use Firefox 141. The file has 0 bytes.'],
  [
    'I',
    '10:10',
    '- Checked the export log: no rows were written after 08:12 UTC.\n- Handing over to Jon, he will look at the queue.',
  ],
  [
    'A',
    '11:30',
    'The cause was a full disk on the export server. We have cleared it and started the export again.',
  ],
  ['R', '11:50', 'Thank you, it works again.'],
]
const lines = (thread: readonly Line[] = THREAD, now?: string) =>
  timelineOf(readingOf(ticketOf(thread), now)).lines
const told = (kind: string, thread?: readonly Line[]) =>
  lines(thread)
    .filter((line) => line.kind === kind)
    .map(({ text }) => text)

const FACTS: HandOverFacts = {
  key: '1',
  subject: 'Export',
  state: 'Open',
  priority: 'High',
  owner: 'Mira Okafor',
  due: 'Update due in 2 hr',
}
const WORDS: HandOverWords = {
  title: 'Hand-over',
  parts: {
    reported: 'Reported',
    promised: 'Promised',
    blocked: 'Waiting for others',
    decided: 'Decided',
    tried: 'Tried',
    asked: 'Asked',
    answered: 'Answered',
    next: 'Next',
  },
  due: 'Due',
  nothing: 'nothing',
  until: ({ at, state }) => `until ${at.slice(11, 16)}, ${state}`,
  moment: (iso) => iso.slice(11, 16),
}

describe('the timeline tells', () => {
  it.each([
    ['reported', ['since this morning the export returns an empty file.']],
    ['asked', ['Which browser do you use?']],
    ['answered', ['We use Firefox 141.']],
    ['promised', ['I will write again by 12:00 UTC.']],
  ])('what was %s', (kind, texts) => {
    expect(told(kind)).toEqual(texts)
  })

  it('checks of internal notes with their results, and who waits for whom', () => {
    expect(told('tried').join()).toContain('no rows were written after 08:12 UTC')
    expect(told('blocked').join()).toContain('Handing over to Jon')
    expect(told('decided').join()).toContain('full disk')
  })

  it('until when something was promised, and what became of it', () => {
    expect(lines().find(({ kind }) => kind === 'promised')?.due).toEqual({
      at: '2026-11-18T12:00:00.000Z',
      state: 'kept',
    })
    const broken = lines(THREAD.slice(0, 2)).find(({ kind }) => kind === 'promised')
    expect(broken?.due?.state).toBe('broken')
  })

  it('in order of time, each line with words that stand in its message', () => {
    const ticket = ticketOf(THREAD)
    const { lines: all } = timelineSchema.parse(timelineOf(readingOf(ticket)))
    expect(all.map(({ at }) => at)).toEqual(all.map(({ at }) => at).toSorted())
    for (const { evidence } of all) {
      if (!('messageId' in evidence)) throw new Error('a line without its message')
      const message = valueOf(ticket.messages)?.find(({ id }) => id === evidence.messageId)
      expect(message?.text.slice(evidence.start, evidence.end)).toBe(evidence.quote)
    }
  })

  it('the same every time', () => {
    expect(lines()).toEqual(lines())
  })

  it('no secret that somebody sent', () => {
    const text = told('reported', [
      [
        'R',
        '09:00',
        'The export fails with 401, our password is Winter-2026!x, key sk_live_51H8x0fKqWzR3TgYv2bN7cE9.',
      ],
    ]).join()
    expect(text).toContain('[…]')
    expect(text).not.toMatch(/Winter-2026|sk_live/)
  })

  it('no guess as something found, and nothing where nothing was said', () => {
    expect(
      told('decided', [
        ['R', '09:00', 'It fails.'],
        ['I', '10:00', 'Probably the cache is full, to be checked.'],
      ]),
    ).toEqual([])
    expect(lines([])).toEqual([])
  })

  it('only the newest lines of a long thread, and how many are left out', () => {
    const long = Array.from({ length: 30 }, (_, index): Line[] => [
      [
        'A',
        `2026-11-${String(1 + (index % 9)).padStart(2, '0')}T10:${String(index + 10)}:00Z`,
        `Which version do you use in case ${index}? Which region is it in?`,
      ],
    ]).flat()
    const made = timelineOf(readingOf(ticketOf(long)))
    expect(made.lines).toHaveLength(40)
    expect(made.leftOut).toBe(20)
  })
})

describe('a hand-over', () => {
  it('has every part under its heading, then what is due', () => {
    const note = handOverNote(timelineOf(readingOf(ticketOf(THREAD))), FACTS, WORDS)
    expect(note.split('\n').slice(0, 2)).toEqual(['Hand-over: 1 – Export', 'Open, High, Mira Okafor'])
    const headings = [
      'Reported',
      'Decided',
      'Tried',
      'Asked',
      'Answered',
      'Promised',
      'Waiting for others',
      'Next',
    ]
    expect(note.split('\n').filter((line) => headings.includes(line))).toEqual(headings)
    expect(note).toContain('- Which browser do you use? (09:20, Mira Okafor)')
    expect(note).toContain('(09:20, Mira Okafor, until 12:00, kept)')
    expect(note).toMatch(/\nDue: Update due in 2 hr$/)
  })

  it('in one line says where it stands', () => {
    const line = statusLine(timelineOf(readingOf(ticketOf(THREAD))), FACTS, WORDS)
    expect(line).toMatch(/^1 Export · Open, High, Mira Okafor · .*Due: Update due in 2 hr$/)
    expect(line).not.toContain('\n')
  })

  it('of a ticket nobody wrote on asks for the next step', () => {
    const note = handOverNote(timelineOf(readingOf(ticketOf([]))), { ...FACTS, due: null }, WORDS)
    expect(note).toMatch(/Next\n- ____\n\nDue: nothing$/)
  })
})
