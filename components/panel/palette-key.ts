/**
 * The key that opens the palette while the focus is in the panel. The panel is a frame of its own, so no key pressed in
 * it reaches the helpdesk; there the browser's own shortcut opens the palette (`open-palette` in the manifest).
 */
const IS_MAC = /mac/i.test(navigator.userAgent)

export const PALETTE_KEY = IS_MAC ? '⌘K' : 'Ctrl+K'

/** Whether a key press asks for the palette. */
export function asksForPalette({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return (
    key.toLowerCase() === 'k' && !altKey && !shiftKey && (IS_MAC ? metaKey && !ctrlKey : ctrlKey && !metaKey)
  )
}
