/**
 * Puts a text on the clipboard; false when the browser refuses. In a frame without permission the clipboard API refuses,
 * so the old way through a selected text box is tried as well.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copySelected(text)
  }
}

function copySelected(text: string): boolean {
  const before = document.activeElement
  const box = document.createElement('textarea')
  box.value = text
  box.className = 'copy-box'
  document.body.append(box)
  box.select()
  // Deprecated, and still the only way left when the clipboard API is refused (November 2026).
  const copied = document.execCommand('copy')
  box.remove()
  if (before instanceof HTMLElement) before.focus()
  return copied
}
