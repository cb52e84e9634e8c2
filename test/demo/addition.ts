import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'
import type { Addition } from '../helpdesk/helpdesk'

const words = z.string().regex(/\S/, 'must not be empty')
const addition = z.strictObject({
  articles: z.array(z.strictObject({ title: words, body: words })).default([]),
  ticket: z.strictObject({
    subject: words,
    messages: z
      .array(z.strictObject({ role: z.enum(['requester', 'agent']), public: z.boolean(), text: words }))
      .min(1),
  }),
})

/** Reads the FILE of `--with`. Throws with one sentence for the person when it cannot be used. */
export function readAddition(file: string): Required<Addition> {
  const parsed = addition.safeParse(parseJson(file))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const place = issue?.path.length ? `${issue.path.join('.')}: ` : ''
  throw new Error(`${file} is not what --with takes: ${place}${issue?.message ?? 'not understood'}.`)
}

/** `npm run` moves to the project's folder; a path means the folder where the person is. */
export function pathOfPerson(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), path)
}

function parseJson(file: string): unknown {
  let text: string
  try {
    text = readFileSync(pathOfPerson(file), 'utf8')
  } catch (error) {
    throw new Error(`${file} could not be read.`, { cause: error })
  }
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Error(`${file} is not valid JSON.`, { cause: error })
  }
}
