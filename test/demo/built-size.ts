import { readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { builtExtension } from '../setup/build-extension'
import { HOSTS, type DemoHost } from './ticket-address'

/** Words of libraries that must not travel into host pages, as their minified code still spells them. */
const FOREIGN = {
  react: /react\.(transitional\.)?element|__SECRET_INTERNALS|createFiber/,
  zod: /ZodError|\$ZodType|invalid_union/,
}

export interface BridgeSize {
  /** Script and styles of a host's bridge, in kilobytes of 1,000 bytes. */
  readonly kB: number
  /** Libraries found in it that have no business there. */
  readonly foreign: readonly string[]
}

/** Measures what a host page is given, from the build. */
export function bridgeSizes(): Record<DemoHost, BridgeSize> {
  const [zendesk, jira] = HOSTS.map(measure)
  if (!zendesk || !jira) throw new Error('The build holds no bridge.')
  return { zendesk, jira }
}

function measure(host: DemoHost): BridgeSize {
  const folder = join(builtExtension('chrome'), 'content-scripts')
  const script = readFileSync(join(folder, `${host}.js`), 'utf8')
  const styles = statSync(join(folder, `${host}.css`), { throwIfNoEntry: false })?.size ?? 0
  return {
    kB: Math.round((Buffer.byteLength(script) + styles) / 100) / 10,
    foreign: Object.entries(FOREIGN).flatMap(([name, pattern]) => (pattern.test(script) ? [name] : [])),
  }
}

/** What a panel fetches before it shows anything: its page with all scripts and styles named there, in kilobytes. */
export function panelSize(): number {
  const folder = builtExtension('chrome')
  const page = readFileSync(join(folder, 'panel.html'), 'utf8')
  const files = [...page.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, file = '']) => file)
  if (files.length === 0) throw new Error('The built panel names no script.')
  const bytes = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, Buffer.byteLength(page))
  return Math.round(bytes / 100) / 10
}

/** The files with React in them that the background reads when it starts: it draws nothing, and should read none. */
export function drawingInWorker(): string[] {
  const files = new Set([join(builtExtension('chrome'), 'background.js')])
  const drawing: string[] = []
  for (const file of files) {
    const script = readFileSync(file, 'utf8')
    if (FOREIGN.react.test(script)) drawing.push(file)
    for (const [, path = ''] of script.matchAll(/\b(?:from|import)\s*"(\.[^"]+\.js)"/g))
      files.add(join(dirname(file), path))
  }
  if (files.size === 1) throw new Error('The built background names no script.')
  return drawing
}
