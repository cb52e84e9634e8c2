import { join } from 'node:path'

/** The browsers we can use. `family` decides who drives them. */
export interface BrowserPlace {
  readonly name: 'Chromium' | 'Chrome' | 'Edge' | 'Firefox'
  readonly path: string
}

/** Names on the PATH, in the order of preference. */
export const COMMANDS: ReadonlyArray<readonly [BrowserPlace['name'], string]> = [
  ['Chromium', 'chromium'],
  ['Chromium', 'chromium-browser'],
  ['Chrome', 'google-chrome'],
  ['Chrome', 'google-chrome-stable'],
  ['Edge', 'microsoft-edge'],
  ['Edge', 'microsoft-edge-stable'],
  ['Firefox', 'firefox-esr'],
  ['Firefox', 'firefox'],
]

const MAC = '/Applications'
const WINDOWS = [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']]

/** Where browsers stand when they are not on the PATH: applications of macOS, program folders of Windows. */
export const PLACES: readonly BrowserPlace[] = [
  { name: 'Chromium', path: `${MAC}/Chromium.app/Contents/MacOS/Chromium` },
  { name: 'Chrome', path: `${MAC}/Google Chrome.app/Contents/MacOS/Google Chrome` },
  { name: 'Edge', path: `${MAC}/Microsoft Edge.app/Contents/MacOS/Microsoft Edge` },
  { name: 'Firefox', path: `${MAC}/Firefox.app/Contents/MacOS/firefox` },
  ...WINDOWS.flatMap((folder): BrowserPlace[] =>
    folder === undefined
      ? []
      : [
          { name: 'Chromium', path: join(folder, 'Chromium', 'Application', 'chrome.exe') },
          { name: 'Chrome', path: join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe') },
          { name: 'Edge', path: join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe') },
          { name: 'Firefox', path: join(folder, 'Mozilla Firefox', 'firefox.exe') },
        ],
  ),
]
