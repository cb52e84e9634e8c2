import { useEffect } from 'react'
import type { TakeSource } from './DropPlace'

/**
 * A file on the clipboard, a screenshot too, may be pasted anywhere on the page. What has words, too, as cells of a table have, is
 * meant as words in a box.
 * @param active whether it is wanted now
 */
export function usePastedFile(active: boolean, onTake: TakeSource): void {
  useEffect(() => {
    if (!active) return
    const paste = (event: ClipboardEvent) => {
      const file = event.clipboardData?.files.item(0)
      if (!file || (isInBox(event) && event.clipboardData?.types.includes('text/plain'))) return
      event.preventDefault()
      onTake(file.name, file)
    }
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  }, [active, onTake])
}

function isInBox({ target }: ClipboardEvent): boolean {
  return target instanceof Element && target.closest('textarea, input') !== null
}
