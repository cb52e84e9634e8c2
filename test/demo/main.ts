import { readArguments } from './arguments'
import { check } from './check'
import { setStage } from './stage'
import { show } from './show'
import { takeScreenshots } from './screenshots'

/** `npm run demo`: stdout belongs to `--check`; everything else is said on stderr. */
async function main(): Promise<number> {
  const wanted = readArguments(process.argv.slice(2))
  if (wanted.mode === 'show') requireDisplay()
  const stage = await setStage(wanted)
  try {
    switch (wanted.mode) {
      case 'check':
        return await check(stage)
      case 'screenshots':
        return await takeScreenshots(stage, wanted.folder)
      case 'show':
        return await show(stage)
    }
  } finally {
    await stage.close()
  }
}

function requireDisplay(): void {
  const isLinux = process.platform === 'linux'
  if (!isLinux || process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']) return
  throw new Error(
    'This machine has no display to open a browser on; try "npm run demo -- --check" or "npm run demo -- --screenshots DIR".',
  )
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error))
    process.exit(1)
  },
)
