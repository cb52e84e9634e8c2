import js from '@eslint/js'
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import importX from 'eslint-plugin-import-x'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

/**
 * The rooms of `lib/` and the rooms each may open a door to. A file that needs another door is in the wrong room.
 * `storage` and `messaging` may use every pure room: those that talk to nobody outside.
 */
const PURE = [
  'ticket',
  'time',
  'profile',
  'privacy',
  'document',
  'evidence',
  'signals',
  'acts',
  'rubric',
  'knowledge',
  'insight',
  'reply',
  'escalation',
  'review',
  'checklist',
  'practice',
]
const DOORS = {
  ticket: [],
  time: [],
  profile: ['time'],
  privacy: [],
  document: ['privacy'],
  evidence: ['privacy'],
  host: ['ticket'],
  sources: ['host', 'knowledge'],
  signals: ['ticket', 'time', 'privacy'],
  acts: ['signals'],
  rubric: ['ticket', 'signals', 'profile', 'time'],
  knowledge: ['ticket', 'signals', 'privacy', 'document', 'evidence'],
  insight: ['ticket', 'signals', 'time'],
  reply: ['ticket', 'signals', 'privacy'],
  escalation: ['ticket', 'signals', 'acts', 'privacy', 'document', 'evidence', 'time'],
  // A share of few is told with its interval: one formula for all of them.
  checklist: ['ticket', 'signals', 'rubric', 'profile', 'time', 'review/stats'],
  practice: ['ticket', 'signals', 'rubric', 'profile', 'reply'],
  review: ['ticket', 'signals', 'rubric', 'profile', 'time', 'privacy', 'knowledge/csv.ts'],
  // The contract of a host is types only; what a bridge is asked is made of them.
  messaging: [...PURE, 'host/contract.ts'],
  bridge: ['host', 'messaging'],
  storage: [...PURE, 'messaging'],
  desk: [...PURE, 'host', 'sources', 'messaging', 'storage'],
}
const rooms = Object.keys(DOORS)

const roomZones = rooms.flatMap((room) => [
  {
    target: `./lib/${room}`,
    from: './lib',
    except: [room, ...DOORS[room]],
    message: `lib/${room} may open doors only to: ${DOORS[room].join(', ') || 'nobody'}.`,
  },
  { target: `./lib/${room}`, from: ['./components', './entrypoints'] },
])

export default tseslint.config(
  { ignores: ['.output', '.wxt', '.cache', 'node_modules'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ project: './tsconfig.json' })] },
    rules: {
      'import-x/no-restricted-paths': [
        'error',
        {
          zones: [
            ...roomZones,
            { target: './components', from: ['./lib/host', './lib/sources', './entrypoints'] },
            { target: './lib/host/zendesk', from: './lib/host/jira' },
            { target: './lib/host/jira', from: './lib/host/zendesk' },
            { target: ['./lib', './components', './entrypoints'], from: './test' },
          ],
        },
      ],
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-console': 'error',
    },
  },
  {
    // These run the compiler of components over every file: two thirds of the time, where most files have none.
    files: ['components/**', 'entrypoints/**'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs['recommended-latest'].rules,
  },
  {
    // What lives in the host page is small: no schemas, no React. Types may be borrowed.
    files: [
      'lib/bridge/**',
      'lib/host/*.ts',
      'lib/host/*/{page,page-ticket,paths,selectors,container,shown-issue,find-message}.ts',
    ],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { paths: ['zod', 'react', 'react-dom'].map((name) => ({ name, allowTypeImports: true })) },
      ],
    },
  },
  {
    // The library's own types take the compiler minutes.
    files: ['components/**', 'entrypoints/**'],
    ignores: ['components/i18n.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { paths: [{ name: '#i18n', message: 'Take i18n from "@/components/i18n".' }] },
      ],
    },
  },
  { files: ['**/*.tsx'], ...jsxA11y.flatConfigs.recommended },
  { files: ['test/**', '*.{js,ts}'], rules: { 'no-console': 'off' } },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
)
