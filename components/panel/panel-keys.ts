import { i18n } from '@/components/i18n'

const IS_MAC = typeof navigator !== 'undefined' && /mac/i.test(navigator.userAgent)

/** A key press as far as a key of ours is told by it. */
export type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** One thing that a key does in the panel. */
interface PanelKey {
  /** As a person sees them on the keyboard; any one of them does it. */
  readonly keys: readonly string[]
  readonly does: Parameters<typeof i18n.t>[0]
  /** Whether this press asks for it. What a press means depends on where the focus is; see who uses it. */
  readonly isAskedBy: (press: Press) => boolean
}

const bare =
  (...keys: string[]) =>
  ({ key, ctrlKey, metaKey, altKey }: Press) =>
    !ctrlKey && !metaKey && !altKey && keys.includes(key)

/**
 * All keys that the panel itself knows, for the list that `?` shows and for the code that obeys them. The panel is a frame
 * of its own: no key pressed in it reaches the helpdesk, and none pressed in the helpdesk reaches it.
 */
export const PANEL_KEYS = {
  /** Anywhere but where one types. */
  showKeys: { keys: ['?'], does: 'keys.showKeys', isAskedBy: bare('?') },
  palette: {
    keys: [IS_MAC ? '⌘K' : 'Ctrl+K'],
    does: 'keys.palette',
    isAskedBy: ({ key, ctrlKey, metaKey, altKey, shiftKey }) =>
      key.toLowerCase() === 'k' &&
      !altKey &&
      !shiftKey &&
      (IS_MAC ? metaKey && !ctrlKey : ctrlKey && !metaKey),
  },
  /** From the search box through its results. */
  nextResult: { keys: ['↓'], does: 'keys.nextResult', isAskedBy: bare('ArrowDown') },
  previousResult: { keys: ['↑'], does: 'keys.previousResult', isAskedBy: bare('ArrowUp') },
  toSearch: { keys: ['Esc'], does: 'keys.toSearch', isAskedBy: bare('Escape') },
  /** On the edge of the panel. */
  edgeLeft: { keys: ['←'], does: 'keys.edgeLeft', isAskedBy: bare('ArrowLeft') },
  edgeRight: { keys: ['→'], does: 'keys.edgeRight', isAskedBy: bare('ArrowRight') },
  narrowest: { keys: ['Home'], does: 'keys.narrowest', isAskedBy: bare('Home') },
  widest: { keys: ['End'], does: 'keys.widest', isAskedBy: bare('End') },
} as const satisfies Record<string, PanelKey>

/** The palette's key, as it is written beside what it opens. */
export const PALETTE_KEY = PANEL_KEYS.palette.keys[0] ?? ''

/** The keys that the browser gives us from anywhere, as the manifest suggests them, by the name of the command. */
export const BROWSER_KEYS = [
  { command: '_execute_action', suggested: 'Alt+Shift+D', does: 'keys.toggle' },
  { command: 'open-palette', suggested: 'Alt+Shift+K', does: 'keys.paletteAnywhere' },
  ...(import.meta.env.FIREFOX
    ? ([{ command: '_execute_sidebar_action', suggested: 'Alt+Shift+S', does: 'keys.sidebar' }] as const)
    : []),
] as const

/** Whether somebody types there, so that a letter is a letter. */
export function isTypedIn(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
  )
}
