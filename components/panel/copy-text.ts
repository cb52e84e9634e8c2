/**
 * Puts a text on the clipboard; false when the browser refuses. In a frame without permission the clipboard API refuses,
 * so the old way through a selected text box is tried as well.
 * @param html the same with formatting, which is left out where the browser does not take it.
 */
export async function copyText(text: string, html?: string): Promise<boolean> {
  try {
    if (html !== undefined && (await copyBoth(text, html))) return true
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copySelected(text)
  }
}

async function copyBoth(text: string, html: string): Promise<boolean> {
  try {
    const as = (type: string, content: string) => [type, new Blob([content], { type })] as const
    const item = Object.fromEntries([as('text/plain', text), as('text/html', html)])
    await navigator.clipboard.write([new ClipboardItem(item)])
    return true
  } catch {
    // The plain text may still be allowed.
    return false
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
