import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect } from 'node:tls'
import { chromium, type BrowserContext } from 'playwright-core'
import { requireBrowser } from './require-browser'

export interface LaunchOptions {
  readonly headless: boolean
  /** Port of the local helpdesk, which then answers for both hosts; null: there is none. */
  readonly helpdeskPort: number | null
  /** The built extension; null starts the same browser without it, for comparison. */
  readonly extensionDir: string | null
  /** Optional permissions and origins the person is taken to have granted: no test can press the browser's own prompt. */
  readonly granted?: readonly string[]
  readonly viewport?: { readonly width: number; readonly height: number } | null
  readonly colorScheme?: 'light' | 'dark'
  /** Whether pages live for seconds only: what is made faster for the long run then costs more than it saves. */
  readonly shortLived?: boolean
  /** Folder of a profile that is there already, or shall be kept; absent: a throw-away one. */
  readonly profile?: string
}

/** A browser with a profile of its own. */
export interface LaunchedBrowser {
  readonly context: BrowserContext
  /** The id the browser gave the extension; empty when none was loaded. */
  readonly extensionId: string
  /** Loads the extension anew, as an update does. */
  reload(): Promise<void>
  /** Takes the extension out. */
  uninstall(): Promise<void>
  /** Ends the browser at once, as a power cut does to it: nothing is put in order first. */
  kill(): Promise<void>
  /** Ends the browser and deletes a throw-away profile. */
  close(): Promise<void>
}

const FLAGS = [
  '--enable-unsafe-extension-debugging',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  // The last such flag holds, so what the driver switches off of it is said again: ours come in place of its own.
  `--disable-features=${[
    'AvoidUnnecessaryBeforeUnloadCheckSync',
    'DestroyProfileOnBrowserClose',
    'HttpsUpgrades',
    'HttpsFirstBalancedModeAutoEnable',
    'LensOverlay',
    'MediaRouter',
    'PaintHolding',
    'ThirdPartyStoragePartitioning',
    'AvoidCorsURLLoaderRestartOnRedirect',
    'OptimizationHints',
    'NetworkTimeServiceQuerying',
    'AimEnabled',
    'PreconnectToSearch',
    // The address bar's suggestions, drawn as pages: they cost every start half a second, and no test types there.
    'WebUIOmniboxPopup',
    'WebUIOmniboxAimPopup',
    'WebUIOmniboxFullPopup',
  ].join(',')}`,
]
/** Keeps the engine from compiling anew, and faster, what runs often. */
const SHORT_LIVED = ['--js-flags=--no-opt,--no-maglev']

/**
 * Starts Chromium, Chrome or Edge in which `acme.zendesk.com` and `acme.atlassian.net` are the local helpdesk and no
 * other host exists. The extension is loaded over the debugging protocol: branded Chrome from 137 on ignores
 * `--load-extension`, and this way serves all of them.
 */
export async function launchWithExtension(options: LaunchOptions): Promise<LaunchedBrowser> {
  const browser = await requireBrowser('chromium')
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'deskhand-profile-'))
  // The browser reads an unpacked extension's files whenever it needs them: a build meanwhile must not pull them away.
  const copy = join(profile, 'deskhand')
  if (options.extensionDir !== null) cpSync(options.extensionDir, copy, { recursive: true })
  if (options.granted) grant(copy, options.granted)
  const asRoot = process.getuid?.() === 0
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser.path,
    headless: options.headless,
    viewport: options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
    ...(options.colorScheme ? { colorScheme: options.colorScheme } : {}),
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
    args: [
      ...FLAGS,
      ...(options.shortLived ? SHORT_LIVED : []),
      ...(asRoot ? ['--no-sandbox'] : []),
      ...(await hostFlags(options.helpdeskPort)),
    ],
    chromiumSandbox: !asRoot,
    handleSIGINT: false,
    handleSIGTERM: false,
  })
  const close = async () => {
    await context.close()
    if (options.profile === undefined)
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
  try {
    // Once installed it opens its welcome page; what is opened next should stand in front of that.
    const welcome = context.waitForEvent('page', { timeout: 5000 }).catch(() => null)
    const extensionId = options.extensionDir === null ? '' : await loadExtension(context, copy)
    if (extensionId !== '') await welcome
    return {
      context,
      extensionId,
      reload: () => loadExtension(context, copy).then(() => undefined),
      kill: () => killBrowser(context),
      uninstall: () => speakOfExtensions(context, 'uninstall', { id: extensionId }).then(() => undefined),
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

/** Moves permissions from those that may be asked for to those that are there. */
function grant(extensionDir: string, granted: readonly string[]): void {
  const path = join(extensionDir, 'manifest.json')
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as {
    permissions: string[]
    optional_permissions: string[]
    host_permissions: string[]
  }
  const isOrigin = (one: string) => one.includes('://')
  manifest.permissions.push(...granted.filter((one) => !isOrigin(one)))
  manifest.host_permissions.push(...granted.filter(isOrigin))
  manifest.optional_permissions = manifest.optional_permissions.filter((one) => !granted.includes(one))
  writeFileSync(path, JSON.stringify(manifest))
}

async function hostFlags(port: number | null): Promise<string[]> {
  if (port === null) return ['--host-resolver-rules=MAP * ~NOTFOUND']
  const hosts = ['acme.zendesk.com', 'acme.atlassian.net', 'support.acme.example']
  const rules = [...hosts.map((host) => `MAP ${host}:443 127.0.0.1:${port}`), 'MAP * ~NOTFOUND']
  return [
    `--host-resolver-rules=${rules.join(', ')}`,
    `--ignore-certificate-errors-spki-list=${await keyOf(port)}`,
  ]
}

/**
 * The digest of the local helpdesk's key. A browser that trusts this key keeps the page's scripts and what it made of them; one
 * that ignores faults of certificates reads them anew for every page.
 */
async function keyOf(port: number): Promise<string> {
  const socket = connect({ port, host: '127.0.0.1', rejectUnauthorized: false })
  await once(socket, 'secureConnect')
  const key = socket.getPeerX509Certificate()?.publicKey
  socket.destroy()
  if (!key) throw new Error('The local helpdesk showed no certificate.')
  return createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('base64')
}

async function killBrowser(context: BrowserContext): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession()
  if (!session) throw new Error('This browser cannot be spoken to over the debugging protocol.')
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  const main = processInfo.find(({ type }) => type === 'browser')
  if (!main) throw new Error('This browser does not tell its process.')
  const gone = new Promise<void>((resolve) => context.once('close', () => resolve()))
  process.kill(main.id, 'SIGKILL')
  await gone
}

async function loadExtension(context: BrowserContext, path: string): Promise<string> {
  return (await speakOfExtensions(context, 'loadUnpacked', { path })).id
}

async function speakOfExtensions(
  context: BrowserContext,
  method: 'loadUnpacked' | 'uninstall',
  params: object,
): Promise<{ id: string }> {
  const browser = context.browser()
  if (!browser) throw new Error('This browser cannot be spoken to over the debugging protocol.')
  const session = await browser.newBrowserCDPSession()
  // Playwright's types do not list this experimental domain (2026-11).
  const send = session.send.bind(session) as unknown as (
    method: string,
    params: object,
  ) => Promise<{ id: string }>
  const answer = await send(`Extensions.${method}`, params)
  await session.detach()
  return answer
}
