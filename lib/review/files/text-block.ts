import { z } from 'zod'

/** A stretch of a file as it is handed on: lines that all begin with the same words, which are there once, and their ends. */
export const textBlock = z.tuple([z.string(), z.array(z.string())])
export type TextBlock = z.infer<typeof textBlock>

/** Text that repeats nothing. */
export function plainBlock(text: string): TextBlock {
  return [text, ['']]
}

/** As it stands in the file. */
export function blockText([same, ends]: TextBlock): string {
  return ends.map((end) => same + end).join('')
}

/** What handing it on costs, in characters. */
export function blockSize([same, ends]: TextBlock): number {
  return ends.reduce((sum, end) => sum + end.length, same.length)
}
