/**
 * Everything that can be read in a text when what is packed into it is opened: JSON, base64 in both alphabets, percent signs. A
 * second way to look, of few lines and without the product's code, for asking whether a value is still there.
 */
export function readingsOf(text: string, depth = 0): string[] {
  if (depth > 12 || text.length < 4) return [text]
  const opened = [jsonStrings(text), percent(text), ...base64(text)].flat()
  return [text, ...opened.flatMap((each) => (each === text ? [] : readingsOf(each, depth + 1)))]
}

function jsonStrings(text: string): string[] {
  if (!/^\s*[[{"]/.test(text)) return []
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return []
  }
  const found: string[] = []
  const open: unknown[] = [value]
  while (open.length > 0) {
    const next = open.pop()
    if (typeof next === 'string' || typeof next === 'number') found.push(String(next))
    else if (typeof next === 'object' && next !== null)
      for (const [key, child] of Object.entries(next)) open.push(key, child)
  }
  return found
}

function percent(text: string): string[] {
  if (!/%[0-9A-Fa-f]{2}/.test(text)) return []
  return [
    text.replace(/(?:%[0-9A-Fa-f]{2})+/g, (run) => {
      try {
        return decodeURIComponent(run)
      } catch {
        return run
      }
    }),
  ]
}

function base64(text: string): string[] {
  return [...text.matchAll(/[A-Za-z0-9+/_-]{16,}={0,2}/g)].flatMap(({ 0: run }) => {
    const decoded = Buffer.from(run, 'base64').toString('utf8')
    return /^[\t\n\r\x20-\x7e\u00a0-\uffff]+$/.test(decoded) && !decoded.includes('\ufffd') ? [decoded] : []
  })
}
