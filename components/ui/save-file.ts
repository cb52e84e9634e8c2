/** Gives the person a file to keep. @param mediaType of a text; a file made before has its own */
export function saveFile(name: string, content: string | Blob, mediaType = 'application/json'): void {
  const file = typeof content === 'string' ? new Blob([content], { type: mediaType }) : content
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser reads it after the click; a minute is more than it needs.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
