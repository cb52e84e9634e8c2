import type { RichText } from '@/lib/ticket/snapshot'
import { isLogLine } from './log-line'
import type { WeightedText } from './query'

/** Shares of a message's weight for stretches that are not the writer's own account. */
const QUOTE = 0.25
const LOG = 0.3
const SIGNATURE = 0.1

const QUOTED_LINE = /^\s*>/u
/** A line that ends what the person says: `-- `, or a phrase of leave-taking alone on its line. */
const LEAVE_TAKING =
  /^\s*(?:--\s*|_{5,}\s*|(?:kind |best |warm |many )?(?:regards|thanks|thank you|cheers|sincerely)[\s,.!]*|(?:mit )?(?:freundlichen|beste|viele|liebe) grüße?n?[\s,.!]*|mfg[\s,.!]*|cordialement[\s,.!]*|saludos(?: cordiales)?[\s,.!]*|sent from my .{3,40}|gesendet von .{3,40})$/iu
/** A signature is short and stands at the end: a leave-taking with more text below is part of the letter. */
const LONGEST_SIGNATURE = 400

/** Characters of one message that are read. */
const MOST_MESSAGE_CHARACTERS = 24_000

/**
 * Cuts a message into stretches with what their words count. Lines are judged one by one, and so are the blocks the
 * host marked as quotes and code. `weight` is what the person's own words count.
 */
export function weighMessage(message: Pick<RichText, 'text' | 'blocks'>, weight: number): WeightedText[] {
  const text = message.text.slice(0, MOST_MESSAGE_CHARACTERS)
  const { blocks } = message
  const quotes = blocks.filter((block) => block.kind === 'quote')
  const code = blocks.filter((block) => block.kind === 'code')
  const signature = signatureStart(text)
  const parts: WeightedText[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const within = (block: { start: number; end: number }) => start >= block.start && start < block.end
    let share = 1
    if (start >= signature) share = SIGNATURE
    else if (QUOTED_LINE.test(line) || quotes.some(within)) share = QUOTE
    else if (isLogLine(line) || code.some(within)) share = LOG
    const codeWeight = share === LOG ? { codeWeight: weight } : {}
    if (line.trim() !== '') parts.push({ text: line, weight: weight * share, ...codeWeight })
    start += line.length + 1
  }
  return parts
}

function signatureStart(text: string): number {
  let start = 0
  for (const line of text.split('\n')) {
    if (start > 0 && text.length - start <= LONGEST_SIGNATURE && LEAVE_TAKING.test(line)) return start
    start += line.length + 1
  }
  return Infinity
}
