import { z } from 'zod'

/**
 * The answers of Jira Cloud, Jira Service Management and Confluence that Deskhand reads, each only as far as it reads
 * them: unknown keys pass. Written after Atlassian's published OpenAPI descriptions and documentation.
 */

/** Jira's own times: `2021-11-23T02:53:57.021+0000`, an offset without colon; ISO 8601 is accepted too. */
export const jiraMoment = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d)$/)

/** A service-desk date, the same moment in four ways. */
export const jsmDate = z.looseObject({ epochMillis: z.number().int(), iso8601: z.string() })

/** Atlassian Document Format. Its nodes are walked one by one, never checked as a tree: it may be ten thousand deep. */
export const adfDocument = z.looseObject({ type: z.literal('doc'), content: z.array(z.unknown()) })

export const jiraUser = z.looseObject({
  accountId: z.string(),
  displayName: z.string().nullish(),
  /** `customer`: a portal user; `app`: an automation or add-on; `atlassian`: everybody else. */
  accountType: z.string().nullish(),
})
export type JiraUser = z.infer<typeof jiraUser>

export const jiraHistory = z.looseObject({
  id: z.string(),
  author: jiraUser.nullish().catch(null),
  created: jiraMoment,
  items: z.array(
    z.looseObject({
      field: z.string(),
      fieldId: z.string().nullish(),
      from: z.string().nullish(),
      fromString: z.string().nullish(),
      to: z.string().nullish(),
      // `toString` is not listed: where it is absent, the method that every object has would be checked instead.
    }),
  ),
})

/**
 * `GET /rest/api/3/issue/{key}?expand=renderedFields,names,schema,changelog`. Fields are read one by one with
 * {@link jiraFieldKeys}.
 */
export const jiraIssueAnswer = z.looseObject({
  id: z.string(),
  key: z.string(),
  fields: z.record(z.string(), z.unknown()),
  renderedFields: z.record(z.string(), z.unknown()).nullish().catch(null),
  names: z.record(z.string(), z.string()).nullish().catch(null),
  schema: z
    .record(z.string(), z.looseObject({ custom: z.string().nullish() }))
    .nullish()
    .catch(null),
  /** With `expand=changelog` the newest 100 histories, newest first. */
  changelog: z
    .looseObject({ total: z.number().int().nullish(), histories: z.array(z.unknown()) })
    .nullish()
    .catch(null),
})
export type JiraIssueAnswer = z.infer<typeof jiraIssueAnswer>

const named = z.looseObject({ name: z.string() })

export const jiraStatus = z.looseObject({
  name: z.string(),
  statusCategory: z.looseObject({ key: z.string() }).nullish(),
})

const linkedIssue = z.looseObject({
  key: z.string(),
  fields: z.looseObject({ issuetype: named.nullish() }).nullish(),
})

export const jiraIssueLink = z.looseObject({
  type: z.looseObject({ name: z.string(), inward: z.string().nullish(), outward: z.string().nullish() }),
  inwardIssue: linkedIssue.nullish(),
  outwardIssue: linkedIssue.nullish(),
})
export type JiraIssueLink = z.infer<typeof jiraIssueLink>

export const jiraAttachment = z.looseObject({
  filename: z.string(),
  mimeType: z.string().nullish(),
  size: z.number().nonnegative().nullish(),
  author: jiraUser.nullish().catch(null),
  created: jiraMoment.nullish(),
})
export type JiraAttachment = z.infer<typeof jiraAttachment>

/** The fields of an issue that are read, each on its own. */
export const jiraFieldKeys = {
  summary: z.string(),
  description: z.unknown(),
  status: jiraStatus,
  priority: named.nullable(),
  issuetype: named,
  labels: z.array(z.string()),
  reporter: jiraUser.nullable(),
  creator: jiraUser.nullable(),
  assignee: jiraUser.nullable(),
  attachment: z.array(jiraAttachment),
  issuelinks: z.array(jiraIssueLink),
  parent: z.looseObject({ key: z.string() }),
  subtasks: z.array(z.looseObject({ key: z.string() })),
  created: jiraMoment,
  updated: jiraMoment,
} as const

export const jiraComment = z.looseObject({
  id: z.string(),
  author: jiraUser.nullish().catch(null),
  /** ADF; text where a host answers in the manner of version 2. */
  body: z.unknown(),
  /** With `expand=renderedBody`. */
  renderedBody: z.string().nullish(),
  created: jiraMoment,
  /** Only in service projects. */
  jsdPublic: z.boolean().nullish(),
  /** Restricted to a role or group. */
  visibility: z.looseObject({ type: z.string().nullish() }).nullish(),
})
export type JiraComment = z.infer<typeof jiraComment>

/** `GET /rest/api/3/issue/{key}/comment?startAt=0&maxResults=100`; items are checked one by one. */
export const jiraCommentsAnswer = z.looseObject({
  startAt: z.number().int(),
  maxResults: z.number().int(),
  total: z.number().int(),
  comments: z.array(z.unknown()),
})

/** One approval in the field of that kind; the shape of the service desk's `…/request/{key}/approval`. */
export const jiraApproval = z.looseObject({
  name: z.string().nullish(),
  /** `pending`, `approved`, `declined`. */
  finalDecision: z.string().nullish(),
  approvers: z
    .array(
      z.looseObject({
        approver: z.looseObject({ displayName: z.string().nullish() }),
        approverDecision: z.string().nullish(),
      }),
    )
    .nullish()
    .catch(null),
})

/** What a customer answered, one to five stars: a number beside its name, or alone. */
export const jiraSatisfaction = z.union([
  z.number(),
  z.looseObject({ rating: z.number() }).transform(({ rating }) => rating),
])

const jsmCycle = z.looseObject({ breached: z.boolean() })

/** One SLA of a request: a running cycle, finished ones, or neither when it has not begun. */
export const jsmSla = z.looseObject({
  name: z.string(),
  ongoingCycle: jsmCycle.extend({ paused: z.boolean().nullish(), breachTime: jsmDate.nullish() }).nullish(),
  completedCycles: z
    .array(jsmCycle.extend({ breachTime: jsmDate.nullish(), stopTime: jsmDate.nullish() }))
    .nullish(),
})
export type JsmSla = z.infer<typeof jsmSla>

/** A page of the service desk's API. */
export const jsmPage = z.looseObject({
  values: z.array(z.unknown()),
  isLastPage: z.boolean().nullish(),
  size: z.number().int().nullish(),
  start: z.number().int().nullish(),
  limit: z.number().int().nullish(),
  _links: z.looseObject({ next: z.string().nullish() }).nullish(),
})

/** `GET /rest/servicedeskapi/request/{key}?expand=participant,status,sla,requestType` */
export const jsmRequestAnswer = z.looseObject({
  issueKey: z.string(),
  requestType: named.nullish().catch(null),
  /** The state as customers see it. */
  currentStatus: z
    .looseObject({ status: z.string(), statusCategory: z.string().nullish() })
    .nullish()
    .catch(null),
  reporter: jiraUser.nullish().catch(null),
  sla: jsmPage.nullish().catch(null),
  participants: jsmPage.nullish().catch(null),
})

/** `GET /rest/api/3/field` */
export const jiraFieldsAnswer = z.array(
  z.looseObject({ id: z.string(), name: z.string(), custom: z.boolean().nullish() }),
)

/** `GET /rest/api/3/myself` */
export const jiraMyselfAnswer = jiraUser

/** A page of Confluence. `body.view.value` is HTML when `expand=body.view`. */
export const confluenceContent = z.looseObject({
  id: z.string(),
  type: z.string(),
  status: z.string(),
  title: z.string(),
  space: z.looseObject({ key: z.string(), name: z.string().nullish() }).nullish(),
  body: z
    .looseObject({
      view: z.looseObject({ value: z.string() }).nullish(),
      export_view: z.looseObject({ value: z.string() }).nullish(),
    })
    .nullish(),
  version: z.looseObject({ when: z.string().nullish(), number: z.number().int() }).nullish(),
  metadata: z
    .looseObject({ labels: z.looseObject({ results: z.array(named) }).nullish() })
    .nullish()
    .catch(null),
  /** `webui` is relative to the answer's `_links.base`. */
  _links: z.looseObject({ webui: z.string().nullish() }).nullish(),
})
export type ConfluenceContent = z.infer<typeof confluenceContent>

/**
 * `GET /wiki/rest/api/content/search?cql=…&expand=body.view,version`. `_links.next` is relative to `_links.base`, the
 * address of the wiki.
 */
export const confluenceSearchAnswer = z.looseObject({
  results: z.array(confluenceContent),
  start: z.number().int().nullish(),
  limit: z.number().int().nullish(),
  size: z.number().int(),
  _links: z.looseObject({ base: z.string().nullish(), next: z.string().nullish() }),
})

/**
 * `GET /rest/servicedeskapi/knowledgebase/article?query=…`. Title and excerpt mark hits as `@@@hl@@@…@@@endhl@@@` when
 * `highlight=true`.
 */
export const jsmKnowledgeAnswer = jsmPage.extend({
  values: z.array(
    z.looseObject({
      title: z.string(),
      excerpt: z.string().nullish(),
      source: z.looseObject({
        type: z.string(),
        pageId: z.string().nullish(),
        spaceKey: z.string().nullish(),
      }),
      content: z.looseObject({ iframeSrc: z.string().nullish() }).nullish(),
    }),
  ),
})

/** What Jira's error answers have in common. */
export const jiraErrorAnswer = z.looseObject({ errorMessages: z.array(z.string()) })
