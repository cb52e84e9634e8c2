import { z } from 'zod'

/**
 * The answers of Zendesk's API that Deskhand reads, each only as far as it reads them: unknown keys pass. Written after
 * Zendesk's published OpenAPI description and documentation; `slas` and its metrics after what tenants answer.
 */

/** Zendesk's numeric ids. Negative ones (-1) name the system. */
const id = z.number().int()
const orNull = <S extends z.ZodType>(schema: S) => schema.nullish().transform((value) => value ?? null)
/** ISO 8601 with `Z`. */
const moment = z.iso.datetime({ offset: true })

/** By which way something came: `web`, `email`, `api`, `rule`, … `source.rel` says more, e.g. `trigger`, `follow_up`. */
export const zendeskVia = z.looseObject({
  channel: z.union([z.string(), z.number()]).nullish(),
  source: z
    .looseObject({
      rel: z.string().nullish(),
      from: z
        .looseObject({ ticket_id: id.nullish(), ticket_ids: z.array(id).nullish().catch(null) })
        .nullish(),
    })
    .nullish(),
})
export type ZendeskVia = z.infer<typeof zendeskVia>

export const zendeskUser = z.looseObject({
  id,
  name: z.string(),
  role: z.enum(['end-user', 'agent', 'admin']).nullish().catch(null),
})
export type ZendeskUser = z.infer<typeof zendeskUser>

const named = z.looseObject({ id, name: z.string() })

/** One target of an SLA policy on a ticket. `breach_at` is null when it is paused or done. */
export const zendeskPolicyMetric = z.looseObject({
  metric: z.string(),
  stage: z.string(),
  breach_at: orNull(moment),
})
export type ZendeskPolicyMetric = z.infer<typeof zendeskPolicyMetric>

/** `GET /api/v2/tickets/{id}/slas/policy_metrics` */
export const zendeskPolicyMetricsAnswer = z.looseObject({ policy_metrics: z.array(zendeskPolicyMetric) })

export const zendeskStatus = z.enum(['new', 'open', 'pending', 'hold', 'solved', 'closed', 'deleted'])

/** What a ticket must have to be one at all; every other part is read field by field. */
export const zendeskTicket = z.looseObject({ id })

/** `GET /api/v2/tickets/{id}?include=users,groups,organizations,slas` */
export const zendeskTicketAnswer = z.looseObject({
  ticket: zendeskTicket,
  users: z.array(z.unknown()).optional(),
  groups: z.array(named).optional().catch(undefined),
  organizations: z.array(named).optional().catch(undefined),
})

/** The keys of a ticket that are read, each on its own, so that one odd value does not take the others with it. */
export const zendeskTicketKeys = {
  subject: z.string(),
  status: zendeskStatus,
  priority: orNull(z.enum(['urgent', 'high', 'normal', 'low'])),
  type: orNull(z.string()),
  tags: z.array(z.string()),
  custom_fields: z.array(
    z.looseObject({
      id,
      value: z
        .union([z.string(), z.number(), z.boolean(), z.array(z.union([z.string(), z.number()]))])
        .nullish(),
    }),
  ),
  requester_id: orNull(id),
  assignee_id: orNull(id),
  group_id: orNull(id),
  organization_id: orNull(id),
  problem_id: orNull(id),
  followup_ids: z.array(id),
  email_cc_ids: z.array(id),
  follower_ids: z.array(id),
  collaborator_ids: z.array(id),
  comment_count: z.number().int().nonnegative(),
  via: zendeskVia,
  /** `offered` and `unoffered` until the customer answers. */
  satisfaction_rating: z.looseObject({ score: z.string() }),
  /** Beside tickets that a search finds. */
  metric_set: z.looseObject({ reopens: z.number().int().nonnegative() }),
  created_at: moment,
  updated_at: moment,
  slas: z.looseObject({ policy_metrics: z.array(zendeskPolicyMetric) }),
} as const

/** A whole ticket of the answer above, for checking a server that imitates Zendesk. */
export const zendeskFullTicket = z.looseObject({
  ...zendeskTicketKeys,
  id,
  comment_count: zendeskTicketKeys.comment_count.optional(),
  slas: zendeskTicketKeys.slas.optional(),
  metric_set: zendeskTicketKeys.metric_set.optional(),
})

/** `GET /api/v2/tickets/{id}/incidents` */
export const zendeskTicketsAnswer = z.looseObject({ tickets: z.array(z.unknown()) })

/** `GET /api/v2/tickets/{id}/side_conversations`; needs the Collaboration add-on. Items are checked one by one. */
export const zendeskSideConversationsAnswer = z.looseObject({ side_conversations: z.array(z.unknown()) })

export const zendeskSideConversation = z.looseObject({
  id: z.union([z.string(), z.number()]).transform(String),
  subject: z.string().nullish(),
  /** `open`, `closed`. */
  state: z.string().nullish(),
  participants: z
    .array(z.looseObject({ name: z.string().nullish(), email: z.string().nullish() }))
    .nullish()
    .catch(null),
  message_added_at: z.string().nullish(),
  updated_at: z.string().nullish(),
})

const zendeskAttachment = z.looseObject({
  file_name: z.string(),
  content_type: z.string().nullish(),
  size: z.number().nonnegative().nullish(),
})

export const zendeskComment = z.looseObject({
  id,
  author_id: orNull(id),
  body: z.string().nullish(),
  html_body: z.string().nullish(),
  plain_body: z.string().nullish(),
  public: z.boolean().nullish(),
  attachments: z.array(zendeskAttachment).nullish().catch(null),
  via: zendeskVia.nullish().catch(null),
  created_at: moment,
})
export type ZendeskComment = z.infer<typeof zendeskComment>

/** Cursor (`meta`, `links`) or offset (`count`, `next_page`) paging; the host decides which it answers with. */
export const zendeskPaging = z.looseObject({
  meta: z.looseObject({ has_more: z.boolean(), after_cursor: z.string().nullish() }).optional(),
  links: z.looseObject({ next: z.string().nullish() }).optional(),
  next_page: z.string().nullish(),
  count: z.number().int().nonnegative().nullish(),
})

/** `GET /api/v2/tickets/{id}/comments?include=users&page[size]=100`; items are checked one by one. */
export const zendeskCommentsAnswer = zendeskPaging.extend({
  comments: z.array(z.unknown()),
  users: z.array(z.unknown()).optional(),
})

/** One entry of a ticket's history. `events` are of many types; those not known are passed over. */
export const zendeskAudit = z.looseObject({
  id,
  author_id: orNull(id),
  created_at: moment,
  via: zendeskVia.nullish().catch(null),
  events: z.array(z.looseObject({ type: z.string() })),
})
export type ZendeskAudit = z.infer<typeof zendeskAudit>

const fieldValue = z.union([z.string(), z.number(), z.boolean(), z.array(z.unknown())]).nullish()

/** A `Create` or `Change` event of an audit. */
export const zendeskChange = z.looseObject({
  field_name: z.string(),
  value: fieldValue,
  previous_value: fieldValue,
  via: zendeskVia.nullish().catch(null),
})

/** `GET /api/v2/tickets/{id}/audits?include=users,groups&page[size]=100` */
export const zendeskAuditsAnswer = zendeskPaging.extend({
  audits: z.array(z.unknown()),
  users: z.array(z.unknown()).optional(),
  groups: z.array(named).optional().catch(undefined),
})

/** `GET /api/v2/ticket_fields` */
export const zendeskTicketFieldsAnswer = z.looseObject({
  ticket_fields: z.array(
    z.looseObject({
      id,
      title: z.string(),
      type: z.string(),
      /** The words for the values of a drop-down, which tickets hold as tags. */
      custom_field_options: z
        .array(z.looseObject({ name: z.string(), value: z.string() }))
        .nullish()
        .catch(null),
    }),
  ),
})

/** `GET /api/v2/users/me`; `user.id` is null for somebody who is not signed in. */
export const zendeskMeAnswer = z.looseObject({
  user: z.looseObject({ id: id.nullable(), name: z.string(), role: z.string().nullish() }),
})

/** An article of the help centre. `body` is HTML; null where it has none. */
export const zendeskArticle = z.looseObject({
  id,
  title: z.string(),
  body: orNull(z.string()),
  html_url: z.url(),
  locale: z.string(),
  label_names: z.array(z.string()).nullish(),
  draft: z.boolean().nullish(),
  section_id: orNull(id),
  /** Null: everybody, unless `user_segment_ids` names some. Set: a segment, e.g. agents only. */
  user_segment_id: orNull(id),
  /** Enterprise plans: whoever is in any of these may read it. */
  user_segment_ids: z.array(id).nullish(),
  updated_at: moment,
  edited_at: moment.nullish(),
})
export type ZendeskArticle = z.infer<typeof zendeskArticle>

/** `GET /api/v2/help_center/{locale}/articles` */
export const zendeskArticlesAnswer = zendeskPaging.extend({ articles: z.array(zendeskArticle) })

/** `GET /api/v2/help_center/incremental/articles?start_time=…`; `end_time` (Unix seconds) begins the next read. */
export const zendeskIncrementalArticlesAnswer = z.looseObject({
  articles: z.array(zendeskArticle),
  end_time: z.number().int().nullish(),
  next_page: z.string().nullish(),
  count: z.number().int().nullish(),
})

/** `GET /api/v2/help_center/{locale}/sections` */
export const zendeskSectionsAnswer = zendeskPaging.extend({
  sections: z.array(z.looseObject({ id, name: z.string() })),
})

/** `GET /api/v2/help_center/user_segments`: who may read articles; segments are checked one by one. */
export const zendeskUserSegmentsAnswer = zendeskPaging.extend({ user_segments: z.array(z.unknown()) })

/** A group of readers. The lists narrow it: an empty one narrows nothing. */
export const zendeskUserSegment = z.looseObject({
  id,
  /** `signed_in_users`, `staff`. */
  user_type: z.string(),
  group_ids: z.array(z.unknown()).nullish(),
  organization_ids: z.array(z.unknown()).nullish(),
  tags: z.array(z.unknown()).nullish(),
  or_tags: z.array(z.unknown()).nullish(),
})
export type ZendeskUserSegment = z.infer<typeof zendeskUserSegment>

/** `GET /api/v2/brands`; agents are shown those they belong to. */
export const zendeskBrandsAnswer = z.looseObject({ brands: z.array(z.unknown()) })

export const zendeskBrand = z.looseObject({
  name: z.string(),
  subdomain: z.string(),
  brand_url: z.string().nullish(),
  active: z.boolean().nullish(),
  default: z.boolean().nullish(),
  has_help_center: z.boolean().nullish(),
  /** `enabled`, `disabled`, `restricted`. */
  help_center_state: z.string().nullish(),
})
export type ZendeskBrand = z.infer<typeof zendeskBrand>

/** `GET /api/v2/help_center/articles/search?query=…`: articles as everywhere else, each with a `snippet` beside. */
export const zendeskArticleSearchAnswer = zendeskPaging.extend({ results: z.array(zendeskArticle) })

/** `GET /api/v2/search?query=…` */
export const zendeskSearchAnswer = zendeskPaging.extend({
  results: z.array(z.looseObject({ id, result_type: z.string().nullish() })),
})

/** What Zendesk's error answers have in common. */
export const zendeskErrorAnswer = z.looseObject({
  error: z.union([z.string(), z.looseObject({ title: z.string(), message: z.string().nullish() })]),
})
