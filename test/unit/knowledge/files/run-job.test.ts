import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { ReadingMessage } from '@/lib/knowledge/files/worker/job'
import { runJob } from '@/lib/knowledge/files/worker/run-job'

/** A file chosen by itself, or one of a folder where its name holds a slash. */
const file = (name: string, content: string | Uint8Array<ArrayBuffer>) => ({
  path: name.includes('/') ? name : '',
  file: new File([content], name.split('/').at(-1) ?? name, { lastModified: 0 }),
})
const table = (rows: number, body = 'text') =>
  ['title,body', ...Array.from({ length: rows }, (_, at) => `Title ${at},${body}`)].join('\n')

async function messagesOf(files: Parameters<typeof runJob>[0]['files']): Promise<ReadingMessage[]> {
  const messages: ReadingMessage[] = []
  await runJob({ files }, (message) => messages.push(message))
  return messages
}
const drafts = (messages: readonly ReadingMessage[]) =>
  messages.flatMap((message) => (message.type === 'drafts' ? message.drafts : []))
const shares = (messages: readonly ReadingMessage[]) =>
  messages.flatMap((message) => (message.type === 'progress' ? message.share : []))

describe('the worker that reads files', () => {
  it('hands over all articles in parts, and ends once', async () => {
    const messages = await messagesOf([file('kb.csv', table(1_200))])
    expect(drafts(messages).map(({ title }) => title)).toEqual(
      Array.from({ length: 1_200 }, (_, at) => `Title ${at}`),
    )
    expect(messages.filter(({ type }) => type === 'drafts')).toHaveLength(3)
    expect(messages.at(-1)).toEqual({
      type: 'end',
      rest: { problems: [], problemCount: 0, files: 1 },
    })
    expect(messages.filter(({ type }) => type === 'end')).toHaveLength(1)
  })

  it('makes parts smaller where articles are long', async () => {
    const messages = await messagesOf([file('kb.csv', table(3, 'long '.repeat(250_000)))])
    expect(messages.filter(({ type }) => type === 'drafts')).toHaveLength(3)
  })

  it('tells how far it is in several files and inside an archive, and never goes back', async () => {
    const pages = Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => [`page-${at}.md`, strToU8(`# Page ${at}\n\nText ${at}.`)]),
    )
    const messages = await messagesOf([file('pages.zip', zipSync(pages)), file('more.csv', table(5))])
    const told = shares(messages)
    expect(told.length).toBeGreaterThan(20)
    expect(told).toEqual(told.toSorted((a, b) => a - b))
    expect(told.at(-1)).toBe(1)
    expect(drafts(messages)).toHaveLength(45)
  })

  it('passes over what holds no articles in a folder, and leaves its name out of the paths', async () => {
    const messages = await messagesOf([
      file('handbook/lunch.md', '# Lunch\n\nSoup.'),
      file('handbook/picture.png', 'x'),
    ])
    expect(drafts(messages).map(({ key }) => key)).toEqual([expect.stringContaining('lunch.md')])
    expect(drafts(messages)[0]?.key).not.toContain('handbook')
    expect(messages.at(-1)).toMatchObject({ rest: { files: 1, problemCount: 0 } })
  })

  it('names a file that may not be read, and reads the others', async () => {
    const moved = file('moved.csv', 'x')
    moved.file.arrayBuffer = () => Promise.reject(new Error('moved'))
    const messages = await messagesOf([moved, file('kb.csv', table(2))])
    expect(drafts(messages)).toHaveLength(2)
    expect(messages.at(-1)).toMatchObject({ rest: { problems: [{ fault: 'unreadable' }] } })
  })

  it('ends with nothing where nothing was chosen', async () => {
    expect(await messagesOf([])).toEqual([{ type: 'end', rest: { problems: [], problemCount: 0, files: 0 } }])
  })
})
