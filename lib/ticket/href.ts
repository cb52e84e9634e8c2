const SPEAKABLE = new Set(['https:', 'http:', 'mailto:'])

/** A link's address made absolute; null for scripts, data, odd schemes, and relative ones without a `base`. */
export function absoluteHref(href: string, base?: string): string | null {
  if (href.trim() === '') return null
  try {
    const url = new URL(href.trim(), base)
    return SPEAKABLE.has(url.protocol) ? url.href : null
  } catch {
    // Not an address: people write anything into a link.
    return null
  }
}
