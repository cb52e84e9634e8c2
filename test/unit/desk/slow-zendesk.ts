import type { CallPage } from '@/lib/desk/bridge-client'
import type { RawAnswer, TicketRef } from '@/lib/host/contract'
import type { PageCalls } from '@/lib/messaging/page-call'

type Get = PageCalls['page/get']['request']

/** A Zendesk page whose answers wait until a test lets them go, in whatever order it likes. */
export function slowZendesk(where: TicketRef | null) {
  const waiting: { request: Get; answer: (raw: RawAnswer) => void }[] = []
  const subjects = new Map<string, string>()
  const failures = new Map<string, number>()
  const updates = new Map<string, string>()
  const asked: Get[] = []
  let aborted = 0

  /** What the bridge held is as it was before anybody changed the ticket. */
  const bodyOf = ({ path, held }: Get): unknown => {
    const id = /\/tickets\/(\d+)/.exec(path)?.[1]
    if (!id) return { ticket_fields: [] }
    if (path.includes('/comments')) return { comments: [], count: 0, users: [] }
    if (path.includes('/audits')) return { audits: [], count: 0 }
    return {
      ticket: {
        id: Number(id),
        subject: (held ? undefined : subjects.get(id)) ?? `Subject of ${id}`,
        status: 'open',
        priority: null,
        created_at: '2026-11-18T09:00:00Z',
        updated_at: (held ? undefined : updates.get(id)) ?? '2026-11-18T09:00:00Z',
      },
      users: [],
      groups: [],
      organizations: [],
    }
  }
  const answer = ({ request, answer: give }: (typeof waiting)[number]) => {
    const status = [...failures].find(([path]) => request.path.startsWith(path))?.[1] ?? 200
    const body = JSON.stringify(status === 200 ? bodyOf(request) : { error: 'no' })
    give({ path: request.path, status, contentType: 'application/json', body, redirected: false })
  }
  const turn = () => new Promise((resolve) => setTimeout(resolve, 1))

  const callPage: CallPage = async (_tab, name, request) => {
    type Answer = Awaited<ReturnType<CallPage>>
    if (name === 'page/where')
      return {
        site: 'https://acme.zendesk.com',
        ref: where,
        theme: 'light',
        narrow: false,
        thrownOut: false,
      } as Answer as never
    if (name === 'page/abort') aborted += 1
    if (name !== 'page/get') return { ok: true } as Answer as never
    asked.push(request as Get)
    return new Promise<RawAnswer>((resolve) => {
      waiting.push({ request: request as Get, answer: resolve })
    }) as never
  }

  return {
    callPage,
    asked: asked as readonly Get[],
    get aborted() {
      return aborted
    },
    /** Changes a ticket, as somebody else would. */
    rename: (id: string, subject: string, at = '2026-11-18T10:00:00Z') => {
      subjects.set(id, subject)
      updates.set(id, at)
    },
    fail: (path: string, status: number) => failures.set(path, status),
    recover: () => failures.clear(),
    /** Waits until a path has been asked for. */
    async untilAsked(path: string) {
      while (!asked.some((request) => request.path.startsWith(path))) await turn()
    },
    /** Answers what is asked, and what is asked thereafter, until it is quiet; only paths that begin so, when given. */
    async answerAll(path = '') {
      for (let quiet = 0; quiet < 5; quiet += 1) {
        const ready = waiting.filter(
          ({ request }) => path === '' || request.path.startsWith(path) || !/tickets\/\d/.test(request.path),
        )
        for (const one of ready) {
          waiting.splice(waiting.indexOf(one), 1)
          answer(one)
          quiet = 0
        }
        await turn()
      }
    },
  }
}
