const NUMBERED = /^\d{1,2}\. ?/
const BULLET = /^- ?/

/**
 * A draft as HTML for an editor: paragraphs, numbered and bulleted lists. Everything in the text is escaped, so nothing
 * in it can become markup.
 */
export function draftHtml(text: string): string {
  return text
    .split(/\n{2,}/)
    .flatMap((block) => partsOf(block.split('\n')))
    .map(({ tag, lines }) =>
      tag === 'p'
        ? `<p>${lines.map(escaped).join('<br>')}</p>`
        : `<${tag}>${lines.map((line) => `<li>${escaped(line)}</li>`).join('')}</${tag}>`,
    )
    .join('')
}

interface Part {
  readonly tag: 'p' | 'ol' | 'ul'
  readonly lines: string[]
}

function partsOf(lines: readonly string[]): Part[] {
  const parts: Part[] = []
  for (const line of lines) {
    const tag = NUMBERED.test(line) ? 'ol' : BULLET.test(line) ? 'ul' : 'p'
    const words = tag === 'p' ? line : line.replace(tag === 'ol' ? NUMBERED : BULLET, '')
    const last = parts.at(-1)
    if (last?.tag === tag) last.lines.push(words)
    else parts.push({ tag, lines: [words] })
  }
  return parts
}

/** A text that stands for itself in HTML. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
