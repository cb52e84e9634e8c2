import type { z } from 'zod'

/** Which of our contexts may send a message; checked against the browser's `sender`, never against the payload. */
export type SenderKind = 'bridge' | 'panel' | 'page'

interface Call<Req extends z.ZodType, Res extends z.ZodType> {
  readonly from: readonly SenderKind[]
  readonly request: Req
  readonly response: Res
}

/** One entry of the protocol: who may ask, what is asked, and what is answered. */
export function call<Req extends z.ZodType, Res extends z.ZodType>(
  from: readonly SenderKind[],
  request: Req,
  response: Res,
): Call<Req, Res> {
  return { from, request, response }
}
