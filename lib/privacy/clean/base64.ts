const ALPHABET = /^[A-Za-z0-9+/_\s-]{24,}={0,2}\s{0,2}$/
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const PRINTABLE = /^[\t\n\r\u0020-\u007e\u00a0-\u{10ffff}]*$/u

/** Bytes of a base64 or base64url text as a string of characters 0–255; null when it is none. */
export function bytesOf(text: string): string | null {
  const plain = text.replace(/-/g, '+').replace(/_/g, '/')
  try {
    return atob(plain)
  } catch {
    return null
  }
}

/** The text that bytes are in UTF-8; null when they are none, or hold characters that no text has. */
export function textOfBytes(bytes: string): string | null {
  const array = new Uint8Array(bytes.length)
  for (let at = 0; at < bytes.length; at++) array[at] = bytes.charCodeAt(at)
  try {
    const text = UTF8.decode(array)
    return isPrintable(text) ? text : null
  } catch {
    return null
  }
}

/** The text behind a base64 text that stands alone; null when it is none, or not of text. */
export function textOfBase64(text: string): string | null {
  if (text.length < 24 || !ALPHABET.test(text)) return null
  // Most are hashes and pictures: their beginning tells.
  const head = bytesOf(text.slice(0, 32).replace(/\s/g, '').slice(0, 24))
  if (
    head === null ||
    !/^[\t\n\r\u0020-\u007e\u0080-\u00ff]*$/.test(head) ||
    !/[\u0020-\u007e]{3}/.test(head)
  )
    return null
  const bytes = bytesOf(text)
  return bytes === null ? null : textOfBytes(bytes)
}

/** A text in UTF-8 as base64, in the alphabet and with the filling of the one it takes the place of. */
export function base64Like(text: string, model: string): string {
  const bytes = new TextEncoder().encode(text)
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 32_768)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 32_768)))
  const plain = btoa(parts.join(''))
  const isUrl = /[-_]/.test(model) || (!/[+/=]/.test(model) && model.length % 4 !== 0)
  return isUrl ? plain.replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '') : plain
}

function isPrintable(text: string): boolean {
  return PRINTABLE.test(text)
}
