import { i18n } from '@/components/i18n'

const IS_MAC = typeof navigator !== 'undefined' && /mac/i.test(navigator.userAgent)

/** A key press as far as a key of ours is told by it. */
export type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

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

/**
 * Keys of the Review tab, obeyed while it is in front and nobody types; saving also from the boxes for text. Letters are
 * told whatever their case.
 */
export const REVIEW_KEYS = {
  rate: {
    keys: ['1', '2', '3', '4', '5'],
    does: 'keys.review.rate',
    isAskedBy: (press) => digitOf(press) > 0,
  },
  notApplicable: { keys: ['N'], does: 'keys.review.notApplicable', isAskedBy: bare('n', 'N') },
  clear: {
    keys: ['0', 'Backspace'],
    does: 'keys.review.clear',
    isAskedBy: (press) => digitOf(press) === 0 || bare('Backspace', 'Delete')(press),
  },
  nextCategory: {
    keys: ['↓', 'J'],
    does: 'keys.review.nextCategory',
    isAskedBy: bare('ArrowDown', 'j', 'J'),
  },
  previousCategory: {
    keys: ['↑', 'K'],
    does: 'keys.review.previousCategory',
    isAskedBy: bare('ArrowUp', 'k', 'K'),
  },
  pin: { keys: ['Q'], does: 'keys.review.pin', isAskedBy: bare('q', 'Q') },
  comment: { keys: ['C'], does: 'keys.review.comment', isAskedBy: bare('c', 'C') },
  save: {
    keys: [IS_MAC ? '⌘Enter' : 'Ctrl+Enter'],
    does: 'keys.review.save',
    isAskedBy: ({ key, ctrlKey, metaKey, altKey, shiftKey }) =>
      key === 'Enter' && !altKey && !shiftKey && (ctrlKey || metaKey),
  },
  next: {
    keys: ['Alt+→', ']'],
    does: 'keys.review.next',
    // Some keyboards have the bracket behind AltGr, which is told as Ctrl and Alt.
    isAskedBy: ({ key, ctrlKey, metaKey, altKey, shiftKey }) =>
      !metaKey &&
      ((key === 'ArrowRight' && altKey && !ctrlKey && !shiftKey) || (key === ']' && ctrlKey === altKey)),
  },
} as const satisfies Record<string, PanelKey>

/** The digit 0–5 of a press; -1 for another key. French keyboards have digits behind Shift: there the place of the key counts. */
export function digitOf({ key, code, ctrlKey, metaKey, altKey, shiftKey }: Press): number {
  if (ctrlKey || metaKey || altKey) return -1
  if (/^[0-9]$/.test(key)) return Number(key) <= 5 ? Number(key) : -1
  const place = /^Digit([0-5])$/.exec(code)?.[1]
  return place === undefined || shiftKey ? -1 : Number(place)
}

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
