import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { EvidencePlace, HostPage, TicketRef } from '@/lib/host/contract'
import { EvidenceInPage } from '@/lib/host/evidence'

/** A message as far as this is about: its words, and whether they are folded away. */
interface FakeMessage {
  readonly id: string
  textContent: string
  folded: boolean
}
const seen = vi.hoisted(() => ({
  highlighted: [] as string[],
  searched: 0,
  scrolledTo: [] as string[],
  cleared: 0,
}))
vi.mock('@/lib/host/reveal', () => ({
  rangeOf: (message: FakeMessage, quote: string) => {
    seen.searched += 1
    return message.textContent.includes(quote)
      ? { startContainer: { isConnected: true }, quote, message }
      : null
  },
  highlight: ({ quote }: { quote: string }) => seen.highlighted.push(quote),
  scrollToElement: ({ id }: FakeMessage) => seen.scrolledTo.push(id),
  clearReveal: () => (seen.cleared += 1),
}))
vi.mock('@/lib/host/in-view', () => ({
  isInView: ({ message }: { message: FakeMessage }) => !message.folded,
}))

beforeEach(() => {
  vi.useFakeTimers()
  Object.assign(seen, { highlighted: [], searched: 0, scrolledTo: [], cleared: 0 })
})
afterEach(() => vi.useRealTimers())

const ref: TicketRef = { host: 'zendesk', site: 'https://acme.zendesk.com', key: '1' }
const place = (messageId: string, of = ref) => ({ ref: of, messageId, index: 0, total: 9, at: '' })

/**
 * A page of `count` messages (`m0` the oldest, each with its id as words), of which the newest `shown` are in it. A press
 * on its control adds ten after a moment; `dead`: it adds none.
 */
function open({ count = 30, shown = 10, dead = false } = {}) {
  const messages = Array.from({ length: count }, (_, at): FakeMessage => ({
    id: `m${at}`,
    textContent: `words of m${at}.`,
    folded: false,
  }))
  const state = { shown, presses: 0, finds: 0, isBusy: false, onScreen: ref.key }
  const more = {
    matches: () => state.isBusy,
    click: () => {
      state.presses += 1
      if (!dead) setTimeout(() => (state.shown = Math.min(count, state.shown + 10)), 200)
    },
  }
  const page = {
    findMessage: ({ messageId }: { messageId: string }) => {
      state.finds += 1
      return messages.slice(-state.shown).find(({ id }) => id === messageId) ?? null
    },
    countMessages: () => state.shown,
    openers: (_: EvidencePlace, message: unknown) => {
      const folded = message as FakeMessage | null
      if (folded === null) return state.shown < count ? [more] : []
      return folded.folded ? [{ click: () => setTimeout(() => (folded.folded = false), 100) }] : []
    },
  } as unknown as HostPage
  const evidence = new EvidenceInPage(page, ({ key }) => key === state.onScreen)
  const reveal = (id: string, quote = `words of ${id}.`) => evidence.reveal(place(id), quote)
  return { messages, state, evidence, reveal }
}

async function settled<T>(answer: Promise<T>): Promise<T> {
  await vi.runAllTimersAsync()
  return answer
}

describe('a quote in the page', () => {
  it('is highlighted with one look at its message, and nothing is pressed', async () => {
    const { reveal, state } = open({ count: 2000, shown: 2000 })
    expect(await settled(reveal('m3'))).toEqual({ ok: true })
    expect(seen).toMatchObject({ highlighted: ['words of m3.'], searched: 1 })
    expect(state).toMatchObject({ presses: 0, finds: 2 })
  })

  it('is loaded where it is in an earlier part', async () => {
    const { reveal, state } = open()
    expect(await settled(reveal('m3'))).toEqual({ ok: true })
    expect(state).toMatchObject({ presses: 2, shown: 30 })
    expect(seen.searched).toBe(1)
  })

  it('waits for a host that is loading already', async () => {
    const { reveal, state } = open({ count: 20 })
    state.isBusy = true
    setTimeout(() => Object.assign(state, { shown: 20, isBusy: false }), 1_000)
    expect(await settled(reveal('m3'))).toEqual({ ok: true })
    expect(state.presses).toBe(0)
  })

  it('is unfolded where it is folded away', async () => {
    const { reveal, messages } = open()
    Object.assign(messages[25] ?? {}, { folded: true })
    expect(await settled(reveal('m25'))).toEqual({ ok: true })
    expect(messages[25]?.folded).toBe(false)
  })

  it('is waited for where the host draws a message only in sight', async () => {
    const { reveal, messages } = open()
    Object.assign(messages[25] ?? {}, { textContent: '' })
    setTimeout(() => Object.assign(messages[25] ?? {}, { textContent: 'words of m25.' }), 300)
    expect(await settled(reveal('m25'))).toEqual({ ok: true })
    expect(seen.scrolledTo).toEqual(['m25'])
  })
})

describe('what cannot be shown', () => {
  it('the message is not there, and no control adds more', async () => {
    expect(await settled(open({ shown: 30 }).reveal('m99'))).toEqual({ ok: false, reason: 'no-message' })
  })

  it('a control that does nothing is pressed once', async () => {
    const { reveal, state } = open({ dead: true })
    expect(await settled(reveal('m3'))).toEqual({ ok: false, reason: 'no-message' })
    expect(state.presses).toBe(1)
  })

  it('a conversation without end is given up', async () => {
    const { reveal, state } = open({ count: 100_000 })
    expect(await settled(reveal('m3'))).toEqual({ ok: false, reason: 'no-message' })
    expect(state.presses).toBe(40)
  })

  it('the words are not in the message: it is scrolled to, and nothing is highlighted', async () => {
    expect(await settled(open().reveal('m25', 'other words'))).toEqual({ ok: false, reason: 'no-words' })
    expect(seen).toMatchObject({ highlighted: [], scrolledTo: ['m25'], searched: 1 })
  })

  it('no reply box is open: nothing is pressed for a draft', async () => {
    const { reveal, state } = open()
    expect(await settled(reveal('@draft'))).toEqual({ ok: false, reason: 'no-message' })
    expect(state.presses).toBe(0)
  })
})

it('nothing is pressed in the reply box', async () => {
  const { reveal, messages } = open()
  messages.push({ id: '@draft', textContent: 'A draft.', folded: true })
  expect(await settled(reveal('@draft', 'A draft.'))).toEqual({ ok: true })
  expect(messages.at(-1)?.folded).toBe(true)
})

describe('several at once', () => {
  it('the last wins', async () => {
    const { reveal } = open()
    const answers = Promise.all([reveal('m3'), reveal('m4'), reveal('m25')])
    expect(await settled(answers)).toEqual([
      { ok: false, reason: 'stopped' },
      { ok: false, reason: 'stopped' },
      { ok: true },
    ])
    expect(seen.highlighted).toEqual(['words of m25.'])
  })

  it('leaving the ticket ends it, and takes the highlight away', async () => {
    const { reveal, evidence, state } = open()
    const answer = reveal('m3')
    await vi.advanceTimersByTimeAsync(100)
    const { cleared } = seen
    state.onScreen = '2'
    evidence.stop()
    expect(seen.cleared).toBe(cleared + 1)
    expect(await settled(answer)).toEqual({ ok: false, reason: 'stopped' })
    expect(state.presses).toBe(1)
    expect(seen.highlighted).toEqual([])
  })

  it('a ticket that is not on screen is left alone', async () => {
    const { evidence } = open()
    const other = { ...ref, key: '2' }
    expect(await evidence.reveal(place('m25', other), 'words')).toEqual({ ok: false, reason: 'stopped' })
  })
})
