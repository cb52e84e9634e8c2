import { z } from 'zod'

const amount = z.number()
const optionalText = z.string().optional()
const pair = z.looseObject({ name: z.string(), value: z.string(), comment: optionalText })

const cookie = z.looseObject({
  name: z.string(),
  value: z.string(),
  path: optionalText,
  domain: optionalText,
  expires: z.string().nullish(),
  httpOnly: z.boolean().optional(),
  secure: z.boolean().optional(),
})

const postData = z.looseObject({
  mimeType: z.string(),
  params: z
    .array(
      z.looseObject({
        name: z.string(),
        value: optionalText,
        fileName: optionalText,
        contentType: optionalText,
      }),
    )
    .optional(),
  text: optionalText,
})

/** One request with its answer. Unknown fields are kept. */
export const harEntry = z.looseObject({
  pageref: optionalText,
  startedDateTime: z.string(),
  /** Milliseconds. */
  time: amount,
  request: z.looseObject({
    method: z.string(),
    url: z.string(),
    httpVersion: z.string(),
    cookies: z.array(cookie),
    headers: z.array(pair),
    queryString: z.array(pair),
    postData: postData.optional(),
    headersSize: amount,
    bodySize: amount,
  }),
  response: z.looseObject({
    /** 0 when no answer came. */
    status: amount,
    statusText: z.string(),
    httpVersion: z.string(),
    cookies: z.array(cookie),
    headers: z.array(pair),
    content: z.looseObject({
      size: amount,
      mimeType: z.string(),
      text: optionalText,
      encoding: optionalText,
    }),
    redirectURL: z.string(),
    headersSize: amount,
    bodySize: amount,
  }),
  cache: z.looseObject({}),
  timings: z.looseObject({ send: amount, wait: amount, receive: amount }),
  serverIPAddress: optionalText,
  connection: optionalText,
})

const maker = z.looseObject({ name: z.string(), version: z.string() })

/** A whole file as the specification of HAR 1.2 has it: its required fields, with browsers' own fields besides. */
export const harFile = z.looseObject({
  log: z.looseObject({
    version: z.string(),
    creator: maker,
    browser: maker.optional(),
    pages: z
      .array(
        z.looseObject({
          startedDateTime: z.string(),
          id: z.string(),
          title: z.string(),
          pageTimings: z.looseObject({ onContentLoad: amount.nullish(), onLoad: amount.nullish() }),
        }),
      )
      .optional(),
    entries: z.array(harEntry),
  }),
})

export type HarEntry = z.infer<typeof harEntry>
export type HarRequest = Pick<HarEntry['request'], 'method' | 'url' | 'headers' | 'postData'>
