import { defineContentScript } from 'wxt/utils/define-content-script'
import { startBridge } from '@/lib/bridge/start-bridge'
import { zendeskPage } from '@/lib/host/zendesk/page'
import '@/lib/bridge/frame.css'

export default defineContentScript({
  matches: ['https://*.zendesk.com/agent/*'],
  runAt: 'document_idle',
  main: (context) => startBridge(zendeskPage, context),
})
