import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { COMMANDS, PLACES, type BrowserPlace } from './browser-places'

/** Which kind of browser is asked for: one that speaks the Chrome protocol, or Firefox. */
export type BrowserKind = 'chromium' | 'firefox'

/**
 * A browser of this machine, or null. `DESKHAND_CHROMIUM` and `DESKHAND_FIREFOX` name another one; Chromium comes
 * before Chrome and Edge, because it takes extensions without a warning bar.
 */
export function findBrowser(kind: BrowserKind): BrowserPlace | null {
  const chosen = process.env[kind === 'firefox' ? 'DESKHAND_FIREFOX' : 'DESKHAND_CHROMIUM']
  if (chosen) return { name: kind === 'firefox' ? 'Firefox' : 'Chromium', path: chosen }
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  const onPath = COMMANDS.flatMap(([name, command]) =>
    folders.map((folder) => ({ name, path: join(folder, command) })),
  )
  const isWanted = ({ name }: BrowserPlace) => (name === 'Firefox') === (kind === 'firefox')
  return [...onPath, ...PLACES].filter(isWanted).find(({ path }) => isProgram(path)) ?? null
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    // Not there, or not ours to run: the next candidate may be.
    return false
  }
}
