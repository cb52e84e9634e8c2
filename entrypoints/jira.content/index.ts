import { defineContentScript } from 'wxt/utils/define-content-script'
import { startBridge } from '@/lib/bridge/start-bridge'
import { jiraPage } from '@/lib/host/jira/page'
import '@/lib/bridge/frame.css'

export default defineContentScript({
  // Jira moves between its views without loading a page, so any of them may become a ticket; Confluence does not.
  matches: ['https://*.atlassian.net/*'],
  excludeMatches: ['https://*.atlassian.net/wiki/*'],
  runAt: 'document_idle',
  // The page is told nothing of us; former bridges hear of a new one through an event of the document.
  noScriptStartedPostMessage: true,
  main: (context) => startBridge(jiraPage, context),
})
