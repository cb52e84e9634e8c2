import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BUILT_IN_IDS, basePack } from '@/lib/rubric/built-in-packs'
import { runScore } from '../../score/run-score'
import type { ScoredTicket } from '../../score/scored-ticket'

const ticket = (id: number) => ({
  host: 'zendesk',
  ticket: {
    id,
    subject: 'Export fails',
    status: 'open',
    priority: 'normal',
    tags: [],
    custom_fields: [],
    requester_id: 1,
    assignee_id: 2,
    group_id: null,
    organization_id: null,
    problem_id: null,
    via: { channel: 'web' },
    created_at: '2026-11-18T09:00:00Z',
    updated_at: '2026-11-18T09:30:00Z',
  },
  users: [
    { id: 1, name: 'Rita', role: 'end-user' },
    { id: 2, name: 'Ann', role: 'agent' },
  ],
  comments: [
    {
      id: 11,
      author_id: 1,
      body: '=cmd The export fails with error 500 since this morning. I expected a file.',
      public: true,
      created_at: '2026-11-18T09:00:00Z',
    },
  ],
})

const FILES: Readonly<Record<string, string | Buffer>> = {
  'one.json': JSON.stringify(ticket(1)),
  'many.json': JSON.stringify([ticket(1), ticket(2)]),
  'lines.jsonl': `${JSON.stringify(ticket(1))}\n{"broken": \n${JSON.stringify(ticket(3))}\n`,
  'packed.json.gz': gzipSync(JSON.stringify(ticket(4))),
  'damaged.gz': gzipSync('x'.repeat(1000)).subarray(0, 20),
  'marked.json': Buffer.from(`\ufeff${JSON.stringify(ticket(5))}`, 'utf16le'),
  'not-a-ticket.json': '{"hello": "world"}',
  'broken.json': '{\n  "a": 1,\n}',
  'pack.json': JSON.stringify({
    ...basePack('hygiene'),
    criteria: basePack('hygiene').criteria.slice(0, 2),
  }),
  'faulty-pack.json': JSON.stringify(
    { ...basePack('hygiene'), kind: 'mood', scale: { min: 0, max: '100', decimals: 0 } },
    null,
    2,
  ),
  'bad-pack.json': JSON.stringify({ ...basePack('hygiene'), version: 'x' }),
}

/** Each with its line, from the top. */
const FAULTS = [
  'faulty-pack.json, line 6, column 3: at "kind", this should be one of "hygiene", "escalation".',
  'faulty-pack.json, line 9, column 5: at "scale.max", this should be a number.',
].join('\n')

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'deskhand-score-'))
  for (const [name, content] of Object.entries(FILES)) writeFileSync(join(folder, name), content)
})
afterAll(() => rmSync(folder, { recursive: true }))

const run = (...args: string[]) =>
  runScore(args, { folder, stdin: () => Promise.resolve(Buffer.from(JSON.stringify(ticket(9)))) })

async function scored(...args: string[]): Promise<ScoredTicket[]> {
  return JSON.parse((await run(...args)).stdout) as ScoredTicket[]
}

describe('npm run score', () => {
  it.each([
    ['one object', ['one.json'], ['1']],
    ['an array', ['many.json'], ['1', '2']],
    ['a packed file', ['packed.json.gz'], ['4']],
    ['UTF-16 with a mark', ['marked.json'], ['5']],
    ['standard input', ['-'], ['9']],
    ['several', ['one.json', '-'], ['1', '9']],
  ])('scores %s', async (_, args, ids) => {
    const { stdout, stderr, code } = await run(...args)
    expect({ stderr, code }).toEqual({ stderr: [], code: 0 })
    expect((JSON.parse(stdout) as ScoredTicket[]).map(({ id }) => id)).toEqual(ids)
  })

  it('prints both rubrics with every criterion and its quotes', async () => {
    const [first] = await scored('one.json')
    expect(first?.hygiene?.criteria.map(({ id }) => id)).toEqual(
      basePack('hygiene').criteria.map(({ id }) => id),
    )
    expect(first?.hygiene?.score).toEqual(expect.any(Number))
    expect(first?.escalation?.ready).toBe(false)
    const observed = first?.escalation?.criteria.find(({ id }) => id === 'observed')
    expect(observed?.quotes.join()).toContain('The export fails')
  })

  it.each([
    ['a line that is not JSON', 'lines.jsonl', ['lines.jsonl, line 2: it is not JSON at column 12.'], 2],
    ['a broken file', 'broken.json', ['broken.json: it is not JSON at line 3, column 1.'], 0],
    ['no such file', 'absent.json', ['absent.json: there is no such file.'], 0],
    ['a folder', '.', ['.: it is a folder.'], 0],
    ['damaged gzip', 'damaged.gz', ['damaged.gz: its gzip data is damaged.'], 0],
    [
      'no ticket',
      'not-a-ticket.json',
      ['not-a-ticket.json: it is no ticket: neither answers of Zendesk or Jira nor a snapshot.'],
      0,
    ],
  ])('says what is wrong with %s, scores the rest and fails', async (_, file, sentences, good) => {
    const { stdout, stderr, code } = await run(file, 'one.json')
    expect({ stderr, code }).toEqual({ stderr: sentences, code: 1 })
    expect(JSON.parse(stdout)).toHaveLength(good + 1)
  })

  it.each([
    ['no file', [], 'Name at least one file'],
    ['an unknown option', ['one.json', '--loud'], "Unknown option '--loud'"],
    ['an unknown profile', ['one.json', '--profile', 'boss'], 'There is no profile "boss"'],
    ['no moment', ['one.json', '--now', 'soon'], '"soon" is no moment'],
    ['an unknown zone', ['one.json', '--zone', 'Mars/Base'], 'There is no time zone "Mars/Base"'],
    ['no such pack', ['one.json', '--pack', 'absent.json'], 'there is no such file'],
    ['a pack that is not JSON', ['one.json', '--pack', 'broken.json'], 'line 3, column 1'],
    [
      'a pack that is not valid',
      ['one.json', '--pack', 'bad-pack.json'],
      'at "version", this should look like 1.0.0',
    ],
    ['a pack with several faults', ['one.json', '--pack', 'faulty-pack.json'], FAULTS],
    ['a rubric nobody knows', ['one.json', '--hygiene', 'hygiene-boss'], 'no built-in rubric has that name'],
    [
      'a rubric of the other kind',
      ['one.json', '--hygiene', 'escalation-analyst'],
      'escalation-analyst: it is a rubric for escalation, not for hygiene.',
    ],
    [
      'one rubric only, and two',
      ['one.json', '--pack', 'hygiene', '--escalation', 'escalation'],
      '--pack asks for one rubric only',
    ],
  ])('refuses %s', async (_, args, sentence) => {
    const { stdout, stderr, code } = await run(...args)
    expect({ stdout, code }).toEqual({ stdout: '', code: 1 })
    expect(stderr.join('\n')).toContain(sentence)
  })

  it('scores with one pack only when told', async () => {
    const [own] = await scored('one.json', '--pack', 'pack.json')
    expect(own?.hygiene?.criteria).toHaveLength(2)
    expect(own).not.toHaveProperty('escalation')
    expect(Object.keys((await scored('one.json', '--pack', 'escalation'))[0] ?? {})).toEqual([
      'id',
      'escalation',
    ])
  })

  it('scores with the rubrics that are named, one of each kind', async () => {
    const idsOf = (card?: { readonly criteria: readonly { readonly id: string }[] }) =>
      card?.criteria.map(({ id }) => id)
    const [named] = await scored(
      'one.json',
      '--hygiene',
      'hygiene-regulated',
      '--escalation',
      'escalation-associate',
    )
    expect(idsOf(named?.hygiene)).toContain('required-fields')
    expect(idsOf(named?.escalation)).not.toContain('hypothesis')
    const [half] = await scored('one.json', '--hygiene', 'pack.json')
    expect(half?.hygiene?.criteria).toHaveLength(2)
    expect(idsOf(half?.escalation)).toEqual(basePack('escalation').criteria.map(({ id }) => id))
  })

  it('scores by the rubrics of a profile, unless others are named', async () => {
    const scoreBy = async (...args: string[]) => (await scored('one.json', ...args))[0]?.hygiene?.score
    const byRole = await scoreBy('--profile', 'analyst')
    expect(byRole).toBe(await scoreBy('--profile', 'analyst', '--hygiene', 'hygiene-analyst'))
    expect(byRole).not.toBe(await scoreBy('--profile', 'analyst', '--hygiene', 'hygiene'))
  })

  it('judges at the last change of the ticket, and later only when told', async () => {
    const verdictOf = async (...args: string[]) =>
      (await scored('one.json', ...args))[0]?.hygiene?.criteria.find(({ id }) => id === 'first-response')
        ?.verdict
    expect(await verdictOf()).not.toBe('fail')
    expect(await verdictOf('--now', '2026-12-18T09:30:00Z')).toBe('fail')
  })

  it('prints CSV', async () => {
    const lines = (await run('many.json', '--csv')).stdout.trimEnd().split('\r\n')
    expect(lines).toHaveLength(3)
    expect(lines[1]).toMatch(/^1,\d/)
    expect(lines.join('\n')).not.toMatch(/(?:^|,)"?=/m)
  })

  it('explains itself', async () => {
    const { stdout, code } = await run('--help')
    expect(code).toBe(0)
    expect(stdout).toContain('judged at the moment it was read')
    for (const id of BUILT_IN_IDS) expect(stdout).toContain(id)
  })
})
