/** An id under which something can be looked up in other systems. */
export interface CorrelationId {
  readonly name: string
  readonly value: string
}

/** Headers by which a request is found again in logs, gateways and traces; lower case. */
const HEADERS =
  /^(?:x-(?:[a-z]{1,20}-){0,3}(?:request|correlation|trace|transaction|operation|span|session-trace|error|event|runtime)-?id|(?:request|correlation|trace|transaction|operation)-?id|traceparent|tracestate|x-amzn-trace-id|x-amz-cf-id|x-amz-id-2|cf-ray|x-b3-traceid|x-b3-spanid|b3|uber-trace-id|x-cloud-trace-context|x-datadog-trace-id|x-vercel-id|fly-request-id|x-fastly-request-id|x-azure-ref|x-ms-request-id|request-context|x-served-by|x-zendesk-request-id|x-arequestid|x-atlassian-trace-?id|sentry-trace)$/

const IN_TEXT =
  /(?<![\w-])((?:x-)?(?:request|trace|correlation|span|transaction|event|operation|incident|error)[-_ ]?id|traceparent|cf-ray|x-amzn-trace-id|requestId|traceId|correlationId)["']?\s{0,2}[:=]\s{0,2}["']?([\w:.=;/+-]{6,128})/gi

/** Whether a header's value helps to find the request elsewhere. */
export function isCorrelationHeader(name: string): boolean {
  return HEADERS.test(name.toLowerCase())
}

/** Ids with a name in a text, each once, the first so many. */
export function correlationIdsIn(text: string, most = 20): CorrelationId[] {
  const found = new Map<string, CorrelationId>()
  for (const [, name = '', value = ''] of text.matchAll(IN_TEXT)) {
    if (!/\d/.test(value)) continue
    found.set(value, found.get(value) ?? { name, value: value.replace(/[.;:]$/, '') })
    if (found.size >= most) break
  }
  return [...found.values()]
}
