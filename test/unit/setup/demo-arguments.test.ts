import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readArguments } from '../../demo/arguments'
import { STANDARD_TICKET } from '../../demo/ticket-address'

const folder = mkdtempSync(join(tmpdir(), 'deskhand-with-'))
const message = { role: 'requester', public: true, text: 'It fails with 502.' }

function file(name: string, content: unknown): string {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

describe('readArguments', () => {
  it.each([
    [[], { mode: 'show', ticket: STANDARD_TICKET }],
    [['--check'], { mode: 'check', ticket: STANDARD_TICKET }],
    [['--screenshots', 'shots'], { mode: 'screenshots', folder: 'shots' }],
    [['--check', '--ticket', '4010'], { mode: 'check', ticket: 4010 }],
    [['--ticket=desk-10'], { mode: 'show', ticket: 4010 }],
  ])('understands %j', (words, expected) => {
    expect(readArguments(words)).toMatchObject(expected)
  })

  it('reads the file of --with as it stands', () => {
    const content = {
      articles: [{ title: 'Bad gateway', body: 'Wait.\n' }],
      ticket: { subject: '502', messages: [message] },
    }
    expect(readArguments(['--check', '--with', file('whole.json', content)]).addition).toEqual(content)
  })

  it.each([
    [['--chekc'], /Unknown option '--chekc'/],
    [['--ticket', 'four'], /"four" is no ticket/],
    [['--with', join(folder, 'absent.json')], /absent\.json could not be read/],
    [['--with', file('text.json', 'hello')], /text\.json is not valid JSON/],
    [['--with', file('empty.json', {})], /empty\.json is not what --with takes: ticket: /],
    [
      ['--with', file('role.json', { ticket: { subject: 's', messages: [{ ...message, role: 'boss' }] } })],
      /ticket\.messages\.0\.role: /,
    ],
    [
      [
        '--with',
        file('blank.json', {
          articles: [{ title: ' ', body: 'b' }],
          ticket: { subject: 's', messages: [message] },
        }),
      ],
      /articles\.0\.title: must not be empty/,
    ],
    [
      ['--with', file('more.json', { tickets: [], ticket: { subject: 's', messages: [message] } })],
      /tickets/,
    ],
  ])('refuses %j in one sentence', (words, sentence) => {
    expect(() => readArguments(words)).toThrow(sentence)
    expect(() => readArguments(words)).not.toThrow(/\n/)
  })
})
