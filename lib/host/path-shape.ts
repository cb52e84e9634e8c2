/** Every word that the paths we ask for are made of. Whatever else stands in a path is an id, a key or somebody's word. */
const WORDS: ReadonlySet<string> = new Set(
  `api v2 rest 2 3 wiki servicedeskapi guide help_center tickets ticket_fields ticket_forms custom_statuses problems groups
   brands search users me comments audits related incidents metrics slas policy_metrics articles sections categories
   incremental locales user_segments issue comment changelog remotelink field myself jql serverInfo request participant sla
   status approval servicedesk knowledgebase article content space`.split(/\s+/),
)

/**
 * A path without anything that names a ticket, a person or a site: no query, and `{id}` for every part that is no word of
 * an API.
 */
export function pathShape(path: string): string {
  const [pathname = ''] = path.split(/[?#]/, 1)
  return pathname
    .split('/')
    .map((part) => (part === '' || WORDS.has(part.replace(/\.json$/, '')) ? part : '{id}'))
    .join('/')
}
