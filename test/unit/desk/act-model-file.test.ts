import { expect, it, vi } from 'vitest'
import { actModelFrom } from '@/lib/desk/act-model-file'

const FILE = { acts: ['observed'], bias: [-100], features: { blank: [0, 250] } }
const URL = 'chrome-extension://id/models/acts.json'
const answer = (body: string) => new Response(body, { status: 200 })

it('is fetched when it is first asked for, and once', async () => {
  const ask = vi.fn<typeof fetch>(async () => answer(JSON.stringify(FILE)))
  const acts = actModelFrom(URL, ask)
  expect(ask).not.toHaveBeenCalled()
  const [first, second] = await Promise.all([acts(), acts()])
  expect(first).not.toBeNull()
  expect(second).toBe(first)
  expect(ask.mock.calls).toEqual([[URL]])
})

it.each<[string, () => Promise<Response>]>([
  ['cannot be read', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['is no JSON', async () => answer('<!doctype html>')],
  ['is another file', async () => answer('{"acts":[]}')],
])('is none where the file %s, and is asked for again', async (_, fails) => {
  const ask = vi.fn<typeof fetch>(fails)
  const acts = actModelFrom(URL, ask)
  expect(await acts()).toBeNull()
  ask.mockImplementation(async () => answer(JSON.stringify(FILE)))
  expect(await acts()).not.toBeNull()
})
