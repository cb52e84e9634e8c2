import { browser } from 'wxt/browser'

/** Files by their paths in the built extension, which the manifest names. */
type ScriptFiles = Parameters<typeof browser.scripting.executeScript>[0]['files'] & {}

export interface BridgeScript {
  readonly matches: readonly string[]
  readonly excludeMatches: readonly string[]
  readonly js: ScriptFiles
  readonly css: string[]
}

/**
 * Starts bridges in helpdesk pages that are already open, so that nobody has to reload them after Deskhand was installed or
 * updated. A bridge of the former version hears of the new one and falls silent. Tabs that cannot be reached are left: they
 * say themselves that they have to be reloaded.
 */
export async function takeOverOpenTabs(): Promise<void> {
  await Promise.all(bridgeScripts().map(startEverywhere))
}

/** Starts a bridge in all open pages that a script is for. */
export async function startEverywhere({ matches, excludeMatches, js, css }: BridgeScript): Promise<void> {
  const left = new Set((await tabsAt(excludeMatches)).map(({ id }) => id))
  const tabs = (await tabsAt(matches)).filter(({ id, discarded }) => !discarded && !left.has(id))
  await Promise.all(
    tabs.map(async ({ id: tabId }) => {
      if (tabId === undefined) return
      const target = { tabId }
      try {
        await browser.scripting.insertCSS({ target, files: css })
        await browser.scripting.executeScript({ target, files: js })
      } catch {
        // The tab was closed, shows an error page of the browser, or is at another address by now.
      }
    }),
  )
}

async function tabsAt(patterns: readonly string[]) {
  return patterns.length === 0 ? [] : browser.tabs.query({ url: [...patterns] })
}

/** The bridges as the manifest names them. */
function bridgeScripts(): BridgeScript[] {
  return (browser.runtime.getManifest().content_scripts ?? []).map((script) => ({
    matches: script.matches ?? [],
    excludeMatches: script.exclude_matches ?? [],
    js: (script.js ?? []) as ScriptFiles,
    css: script.css ?? [],
  }))
}

/** The bridge of Zendesk's pages. @throws Error where the manifest names none, which would be a fault of the build */
export function zendeskScript(): BridgeScript {
  const script = bridgeScripts().find(({ matches }) =>
    matches.some((pattern) => pattern.includes('.zendesk.com/')),
  )
  if (!script) throw new Error('The manifest names no script for Zendesk')
  return script
}
