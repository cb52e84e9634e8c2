import { readFileSync } from 'node:fs'
import type { BrowserPlace } from './browser-places'
import { findBrowser, type BrowserKind } from './find-browser'
import { runToStderr } from './run-to-stderr.mjs'

const PACKAGES = { chromium: ['chromium', 'fonts-liberation'], firefox: ['firefox-esr'] } as const
const SENTENCES = {
  chromium:
    'No Chromium, Chrome or Edge was found. Install one of them (or name it in DESKHAND_CHROMIUM) and run the command again.',
  firefox: 'No Firefox was found. Install it (or name it in DESKHAND_FIREFOX) and run the command again.',
} as const

/**
 * A browser of this machine; on Debian, as root, one is installed where none is. Throws with one sentence for the
 * person when there is none and we cannot install one.
 */
export async function requireBrowser(kind: BrowserKind): Promise<BrowserPlace> {
  const found = findBrowser(kind)
  if (found) return found
  if (isDebian() && process.getuid?.() === 0) {
    console.error(`Installing ${PACKAGES[kind][0]} with apt-get …`)
    const quiet = ['-qq', '-o', 'Dpkg::Use-Pty=0']
    const settings = { DEBIAN_FRONTEND: 'noninteractive' }
    await runToStderr('apt-get', [...quiet, 'update'], settings)
    await runToStderr(
      'apt-get',
      [...quiet, 'install', '-y', '--no-install-recommends', ...PACKAGES[kind]],
      settings,
    )
    const installed = findBrowser(kind)
    if (installed) return installed
  }
  throw new Error(SENTENCES[kind])
}

/** Ubuntu is left out on purpose: its packages of these browsers are snaps, which do not run in a container. */
function isDebian(): boolean {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
  } catch {
    // Not Linux.
    return false
  }
}
