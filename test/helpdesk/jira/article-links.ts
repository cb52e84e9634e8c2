import type { DeskArticle } from '../demo-data'
import type { Desk } from '../desk'
import { issueKey, JIRA_HOST, SPACES, ZENDESK_HOST } from '../ids'

const ARTICLE_LINK = new RegExp(`https://${ZENDESK_HOST}/hc/[a-z-]+/articles/(\\d+)[^\\s)\\]>"'|]*`, 'g')
const TICKET_LINK = new RegExp(`https://${ZENDESK_HOST}/agent/tickets/(\\d+)`, 'g')

/** The path of an article as a Confluence page. */
export function pagePath(article: Pick<DeskArticle, 'id' | 'title' | 'audience'>): string {
  const title = encodeURIComponent(article.title).replaceAll('%20', '+')
  return `/spaces/${SPACES[article.audience]}/pages/${article.id}/${title}`
}

/** The tickets are written once, with Zendesk's addresses; on Jira they point to Confluence pages and issues. */
export function withJiraLinks(text: string, desk: Desk): string {
  return text
    .replace(ARTICLE_LINK, (link, id: string) => {
      const article = desk.articles.get(Number(id))
      const end = /[.,;:!?]+$/.exec(link)?.[0] ?? ''
      return (
        (article
          ? `https://${JIRA_HOST}/wiki${pagePath(article)}`
          : link.slice(0, link.length - end.length)) + end
      )
    })
    .replace(TICKET_LINK, (_, id: string) => `https://${JIRA_HOST}/browse/${issueKey(Number(id))}`)
}
