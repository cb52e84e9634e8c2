import { z } from 'zod'
import { calls } from './protocol'
import type { CallFailure, CallName, CallRequest, CallResponse, Standing } from './protocol'

export type CallResult<N extends CallName> =
  | { readonly ok: true; readonly value: CallResponse<N> }
  | CallFailure

const answered = z.union([
  z.strictObject({ ok: z.literal(true), value: z.unknown() }),
  z.strictObject({ ok: z.literal(false), reason: z.enum(['stale', 'refused', 'internal', 'moved']) }),
])

/** The part of `browser.runtime` that a call needs. */
export interface CallTransport {
  readonly sendMessage: (message: unknown) => Promise<unknown>
}

/**
 * Asks the background, and parses its answer. A worker that died is started by the browser for the message; where that
 * races with its shutdown the message is sent once more. Never throws.
 *
 * @param standing where a panel outside any page believes it stands.
 */
export async function makeCall<N extends CallName>(
  transport: CallTransport,
  name: N,
  request: CallRequest<N>,
  standing?: Standing,
): Promise<CallResult<N>> {
  const message = { deskhand: name, body: request, ...(standing ? { standing } : {}) }
  for (const last of [false, true]) {
    try {
      const result = answered.safeParse(await transport.sendMessage(message))
      if (!result.success) return { ok: false, reason: 'internal' }
      if (!result.data.ok) return { ok: false, reason: result.data.reason }
      const value = calls[name].response.safeParse(result.data.value)
      return value.success
        ? { ok: true, value: value.data as CallResponse<N> }
        : { ok: false, reason: 'internal' }
    } catch (error) {
      if (/context invalidated|extension context/i.test(String(error))) return { ok: false, reason: 'stale' }
      if (last) return { ok: false, reason: 'internal' }
    }
  }
  return { ok: false, reason: 'internal' }
}
