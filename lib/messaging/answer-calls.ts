import { calls, envelope } from './protocol'
import type { CallFailure, CallName, CallRequest, CallResponse, Standing } from './protocol'
import { identifySender } from './sender'
import type { Identity, KnownSender, Sender } from './sender'

/** One handler per call. It gets a parsed request and a known sender, and may throw: the caller is told `internal`. */
export type CallHandlers = {
  readonly [N in CallName]: (
    request: (typeof calls)[N]['request']['_output'],
    sender: KnownSender,
  ) => Promise<CallResponse<N>>
}

/**
 * Makes the background's one message listener. It answers only messages of our protocol from senders that may send
 * them, and returns `undefined` for everything else, so that other listeners are left alone.
 *
 * @param report told of a handler's exception, with the call's name; the sender only learns `internal`.
 */
export function answerCalls(
  handlers: CallHandlers,
  identity: CallIdentity,
  report: (name: string, error: unknown) => void,
): (message: unknown, sender: Sender) => Promise<unknown> | undefined {
  return (message, sender) => {
    const parsed = envelope.safeParse(message)
    if (!parsed.success) return undefined
    const name = parsed.data.deskhand
    if (!isCallName(name)) return Promise.resolve(refused)
    return answerFrom(sender, name, parsed.data, handlers, identity).catch((error: unknown) => {
      report(name, error)
      return internal
    })
  }
}

/** Who we are, and which tab stands in front in a window; in the one used last where none is named. */
export interface CallIdentity extends Identity {
  readonly tabInFront: (windowId: number | undefined) => Promise<number | null>
}

async function answerFrom<N extends CallName>(
  sender: Sender,
  name: N,
  { body, standing }: { body?: unknown; standing?: Standing | undefined },
  handlers: CallHandlers,
  identity: CallIdentity,
): Promise<{ ok: true; value: CallResponse<N> } | CallFailure> {
  const known = await identifySender(sender, identity)
  if (!known || !calls[name].from.includes(known.kind)) return refused
  const { kind, tabId, follows } = known
  if (!follows) return answer(name, body, { kind, ...(tabId === undefined ? {} : { tabId }) }, handlers)
  const inFront = await identity.tabInFront(follows.windowId ?? standing?.windowId)
  if (standing?.tabId !== undefined && standing.tabId !== inFront) return moved
  return answer(name, body, { kind, ...(inFront === null ? {} : { tabId: inFront }) }, handlers)
}

const moved: CallFailure = { ok: false, reason: 'moved' }
const refused: CallFailure = { ok: false, reason: 'refused' }
const internal: CallFailure = { ok: false, reason: 'internal' }

function isCallName(name: string): name is CallName {
  return Object.hasOwn(calls, name)
}

async function answer<N extends CallName>(
  name: N,
  body: unknown,
  sender: KnownSender,
  handlers: CallHandlers,
): Promise<{ ok: true; value: CallResponse<N> } | CallFailure> {
  const request = calls[name].request.safeParse(body)
  if (!request.success) return refused
  const handler = handlers[name] as (request: CallRequest<N>, sender: KnownSender) => Promise<CallResponse<N>>
  return { ok: true, value: await handler(request.data as CallRequest<N>, sender) }
}
