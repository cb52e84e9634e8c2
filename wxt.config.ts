import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'
import { defineConfig } from 'wxt'
import { packNgrams, TOLD_BY_WORDS, type Ngrams } from './lib/knowledge/detector-data'

/** The pages Deskhand works on. Helpdesks under an address of their own are added in the settings. */
const HOSTS = ['https://*.zendesk.com/*', 'https://*.atlassian.net/*']

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  i18n: { localesDir: 'assets/locales' },
  publicDir: 'assets/public',
  imports: false,
  // What a part of a page drew is kept while nothing changed that it shows: to open a tab draws that tab alone.
  react: { vite: { compiler: true } },
  vite: () => ({
    plugins: [detectorPlugin(), languagePlugin()],
    // The browser reads a long text of JSON faster than the same written out in a script.
    json: { stringify: true, namedExports: false },
    build: { rolldownOptions: { output: { codeSplitting: { groups: [...SHARED_BASE, SHARED_PARTS] } } } },
  }),
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // Firefox cannot be asked for `alarms` later, and grants it without a prompt.
    // Chrome starts no bridge in pages that are open when the extension is installed or updated; Firefox does by itself.
    permissions: browser === 'firefox' ? ['storage', 'alarms'] : ['storage', 'scripting', 'sidePanel'],
    ...(browser === 'firefox' ? {} : { host_permissions: HOSTS }),
    optional_permissions:
      browser === 'firefox' ? ['notifications', 'scripting'] : ['alarms', 'notifications'],
    // A helpdesk under an address of its own: that one address is asked for when it is added.
    optional_host_permissions: ['https://*/*'],
    action: { default_title: '__MSG_extensionName__' },
    commands: {
      // The toolbar's button by a key: only this opens the browser's own side panel as well.
      _execute_action: { suggested_key: { default: 'Alt+Shift+D' } },
      'open-palette': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_commands_openPalette__',
      },
      // Firefox has a key of its own for its sidebar.
      ...(browser === 'firefox'
        ? { _execute_sidebar_action: { suggested_key: { default: 'Alt+Shift+S' } } }
        : {}),
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none'",
    },
    // Helpdesks under an address of their own are added later, so it cannot be listed here who may frame the panel. No page
    // can ask for it all the same: its address is new in every session, or in Firefox in every profile.
    web_accessible_resources: [
      {
        resources: ['panel.html'],
        matches: ['https://*/*'],
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    ...(browser === 'firefox'
      ? {
          sidebar_action: {
            default_panel: 'panel.html',
            default_title: '__MSG_extensionName__',
            default_icon: 'icon/32.png',
            open_at_install: false,
          },
          browser_specific_settings: {
            gecko: {
              id: 'deskhand@deskhand.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { side_panel: { default_path: 'panel.html' }, minimum_chrome_version: '130' }),
  }),
})

/**
 * What pages and the background share, without anything that draws: else it lies with the parts below, and a worker that is
 * started reads half a megabyte in vain. Of `lib` only what nearly every page needs.
 */
const SHARED_BASE = [
  {
    name: 'base',
    test: /[\\/](?:\.wxt|lib[\\/]storage)[\\/]|[\\/]privacy[\\/]secrets/u,
    minShareCount: 3,
    priority: 3,
  },
  {
    name: 'base',
    test: /[\\/]lib[\\/]|[\\/]node_modules[\\/](?!react|scheduler|lucide|@internationalized|clsx|use-sync)/u,
    minShareCount: 7,
    priority: 2,
  },
]

/** Icons and small parts that pages share go into one file: each for itself, a page would ask for forty files of a few lines. */
const SHARED_PARTS = {
  name: 'parts',
  test: /[\\/]components[\\/](?:ui|panel)[\\/]|[\\/]lucide-react[\\/]/u,
  minShareCount: 2,
  maxModuleSize: 30_000,
}

/** The library's table of 60 languages as JavaScript; what is built holds the languages that are told, packed. */
const TABLE = /\/eld\/src\/ngrams\/extrasmall\.js$/u

interface LibraryData {
  readonly type: string
  readonly languages: Readonly<Record<string, string>>
  readonly isSubset: boolean
  readonly ngrams: Ngrams
}

/** Lets the build give the detector of languages data that cost nothing until a language is asked for. */
function detectorPlugin(): Plugin {
  return {
    name: 'detector-data',
    enforce: 'pre',
    async load(id) {
      if (!TABLE.test(id)) return null
      const { ngramsData } = (await import(pathToFileURL(id).href)) as { ngramsData: LibraryData }
      const { type, languages, isSubset, ngrams } = ngramsData
      const packed = packNgrams(ngrams, languages, TOLD_BY_WORDS)
      return [
        `import { unpackNgrams } from '@/lib/knowledge/detector-data'`,
        `const ngrams = unpackNgrams(${JSON.stringify(packed)})`,
        `export const ngramsData = { ...${JSON.stringify({ type, languages, isSubset })}, ngrams }`,
      ].join('\n')
    },
  }
}

/** Texts of the component library in a language, e.g. `…/private/intl/dnd/de-DE.mjs`. */
const LIBRARY_TEXT =
  /[\\/]react-(?:aria|aria-components|stately)[\\/]dist[\\/]private[\\/]intl[\\/].*[\\/][a-z]{2}-[A-Z]{2}\.mjs$/u

/** Deskhand speaks English, so the components it is built of do too: their other languages stay out of the build. */
function languagePlugin(): Plugin {
  return {
    name: 'library-language',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!/[a-z]{2}-[A-Z]{2}\.mjs$/u.test(source)) return null
      const found = await this.resolve(source, importer)
      if (!found || !LIBRARY_TEXT.test(found.id)) return null
      return found.id.replace(/[a-z]{2}-[A-Z]{2}\.mjs$/u, 'en-US.mjs')
    },
  }
}
