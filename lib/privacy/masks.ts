/** A mask as {@link MaskBook} writes it: `<email-1>`, `<card-2 …4242>`, `<email-3 @example.com>`. */
const MASK = /<[a-z]{2,20}(?:-[a-z]{2,20}){0,2}-\d{1,6}(?: [^<>\n]{1,80})?>/g

/** Where masks stand in a text, in order. */
export function maskSpans(text: string): { start: number; end: number }[] {
  return text.includes('<')
    ? Array.from(text.matchAll(MASK), ({ index, 0: mask }) => ({ start: index, end: index + mask.length }))
    : []
}

/** Replaces each mask in a text by what `of` says for it; null leaves it. */
export function replaceMasks(text: string, of: (mask: string) => string | null): string {
  return text.replace(MASK, (mask) => of(mask) ?? mask)
}

/** The highest number of the masks in a text; 0 without any. */
export function lastMaskNumber(text: string): number {
  return maskSpans(text).reduce((most, { start, end }) => {
    const [number = '0'] = /\d{1,6}/.exec(text.slice(start, end)) ?? []
    return Math.max(most, Number(number))
  }, 0)
}
