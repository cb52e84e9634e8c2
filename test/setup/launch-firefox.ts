import { launch, type Browser } from 'puppeteer-core'
import { requireBrowser } from './require-browser'
import { startHostProxy } from './host-proxy'

export interface LaunchedFirefox {
  readonly browser: Browser
  close(): Promise<void>
}

/**
 * Starts Firefox with a throw-away profile, in which both hosts are the local helpdesk on `helpdeskPort` and no other
 * host exists, and installs the extension built in `extensionDir`.
 */
export async function launchFirefox(helpdeskPort: number, extensionDir: string): Promise<LaunchedFirefox> {
  const { path } = await requireBrowser('firefox')
  const proxy = await startHostProxy(['acme.zendesk.com', 'acme.atlassian.net'], helpdeskPort)
  try {
    const browser = await launch({
      browser: 'firefox',
      executablePath: path,
      headless: true,
      acceptInsecureCerts: true,
      extraPrefsFirefox: {
        'network.proxy.type': 1,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': proxy.port,
        'network.proxy.no_proxies_on': '',
      },
    })
    const close = async () => {
      await browser.close()
      proxy.close()
    }
    try {
      await browser.installExtension(extensionDir)
      return { browser, close }
    } catch (error) {
      await close()
      throw error
    }
  } catch (error) {
    proxy.close()
    throw error
  }
}
