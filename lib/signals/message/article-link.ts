import type { MessageSignal } from '../signal'

const ARTICLE =
  /\/hc\/[\w-]{2,8}\/articles\/|\/(?:kb|knowledge|knowledgebase|help|support|docs?|documentation|guide|wiki|faq)s?\/|\/\/(?:docs|help|support|kb|learn|wiki|developer)\.|\/servicedesk\/customer\/(?:portal\/\d+\/)?(?:article|kb)|\/spaces\/[^/]{1,60}\/pages\/|confluence|\.atlassian\.net\/wiki/i
const BARE = /https?:\/\/[^\s<>"'()]{8,400}/g

/** A link to an article of a help centre, wiki or documentation. */
export const articleLink: MessageSignal = {
  id: 'article-link',
  name: 'a link to an article',
  needs: [],
  scan: (reading) => {
    const { links, text } = reading.message
    const quoted = (start: number) =>
      reading.quotes.some((quote) => quote.start <= start && start < quote.end)
    const marked = links.filter(({ href, start }) => ARTICLE.test(href.slice(0, 400)) && !quoted(start))
    const bare = [...text.slice(0, 200_000).matchAll(BARE)].filter(
      (match) =>
        ARTICLE.test(match[0]) &&
        !quoted(match.index) &&
        !marked.some((each) => each.start <= match.index && match.index < each.end),
    )
    return [
      ...marked.map(({ start, end }) => ({ start, end })),
      ...bare.map((match) => ({ start: match.index, end: match.index + match[0].length })),
    ]
  },
}
