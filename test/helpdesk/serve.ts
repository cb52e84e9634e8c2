import { parseArgs } from 'node:util'
import { startHelpdesk } from './server'

const { values } = parseArgs({
  options: { port: { type: 'string', default: '8443' }, articles: { type: 'string', default: '0' } },
})
const helpdesk = await startHelpdesk({ port: Number(values.port), articles: Number(values.articles) })

for (const { file, reason } of helpdesk.problems) console.error(`Not served: ${file}\n${reason}\n`)
const { articles, tickets } = helpdesk.baseCounts
const map = ['acme.zendesk.com', 'acme.atlassian.net'].map(
  (host) => `MAP ${host}:443 127.0.0.1:${helpdesk.port}`,
)
console.log(`The local helpdesk answers on port ${helpdesk.port} with ${articles} articles and ${tickets} tickets.

  https://acme.zendesk.com/agent/tickets/4001
  https://acme.atlassian.net/browse/DESK-1

Open them in a browser started with
  --ignore-certificate-errors --host-resolver-rules="${map.join(', ')}"`)
