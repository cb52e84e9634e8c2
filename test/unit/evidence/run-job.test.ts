import { mkdtempSync, openAsBlob, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { KEPT_KINDS } from '@/lib/privacy/finding'
import { MOST_EVIDENCE } from '@/lib/evidence/read-evidence'
import { runJob } from '@/lib/evidence/worker/run-job'

const CHOICES = { keep: KEPT_KINDS, keepPictures: true }
const LINE = '2026-11-24 09:31:02 INFO ana@customer.example from 198.51.100.7\n'

describe('a job of the worker', () => {
  let folder = ''
  let path = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'job-'))
    path = join(folder, 'app.log')
    writeFileSync(path, LINE.repeat(20_000))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const run = async (onProgress: (share: number) => void = () => undefined) =>
    runJob({ name: 'app.log', source: await openAsBlob(path), ...CHOICES }, onProgress)

  it('gives the cleaned file, and tells of progress in steps', async () => {
    const told: number[] = []
    const outcome = await run((share) => told.push(share))
    if (!outcome.ok) throw new Error(outcome.fault)
    expect(await outcome.file.text()).toBe(
      LINE.replace('ana@', '<email-1 @').replace(' from', '> from').repeat(20_000),
    )
    expect(outcome).toMatchObject({ clean: true, facts: { kind: 'log', lines: 20_000 } })
    expect(outcome.file.type).toBe('text/plain')
    expect(told.length).toBeGreaterThan(8)
    expect(told.every((share, at) => share - (told[at - 1] ?? 0) >= 0.01)).toBe(true)
  })

  it('keeps what the person chose, and masks what they did not', async () => {
    const source = 'ana@customer.example from 198.51.100.7'
    const outcome = await runJob({ name: '', source, keep: ['email'], keepPictures: true }, () => undefined)
    expect(outcome.ok && (await outcome.file.text())).toBe('ana@customer.example from <ip-1>')
  })

  it('numbers its masks after those of another file', async () => {
    const job = { name: '', source: 'ana@customer.example', ...CHOICES, masksAfter: 4 }
    const outcome = await runJob(job, () => undefined)
    expect(outcome.ok && (await outcome.file.text())).toBe('<email-5 @customer.example>')
  })

  it('of a file that is too large does not read it', async () => {
    truncateSync(path, MOST_EVIDENCE + 1)
    expect(await run()).toEqual({ ok: false, name: 'app.log', fault: 'large' })
  })

  it('of a file that went away says so', async () => {
    const source = await openAsBlob(path)
    rmSync(path)
    expect(await runJob({ name: 'app.log', source, ...CHOICES }, () => undefined)).toEqual({
      ok: false,
      name: 'app.log',
      fault: 'unreadable',
    })
  })
})
