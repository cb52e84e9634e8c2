import { addressesIn } from '../addresses'
import type { MessageSignal } from '../signal'

const ARTICLE =
  /\/hc\/[\w-]{2,8}\/articles\/|\/(?:kb|knowledge|knowledgebase|help|support|docs?|documentation|guide|wiki|faq)s?\/|\/\/(?:docs|help|support|kb|learn|wiki|developer)\.|\/servicedesk\/customer\/(?:portal\/\d+\/)?(?:article|kb)|\/spaces\/[^/]{1,60}\/pages\/|confluence|\.atlassian\.net\/wiki/i

/** A link to an article of a help centre, wiki or documentation. */
export const articleLink: MessageSignal = {
  id: 'article-link',
  name: 'a link to an article',
  needs: [],
  scan: (reading) => addressesIn(reading, ARTICLE),
}
