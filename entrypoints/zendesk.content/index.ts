import { defineContentScript } from 'wxt/utils/define-content-script'
import { startBridge } from '@/lib/bridge/start-bridge'
import { zendeskPage } from '@/lib/host/zendesk/page'
import '@/lib/bridge/frame.css'

export default defineContentScript({
  matches: ['https://*.zendesk.com/agent/*'],
  runAt: 'document_idle',
  // The page is told nothing of us; former bridges hear of a new one through an event of the document.
  noScriptStartedPostMessage: true,
  main: (context) => startBridge(zendeskPage, context),
})
