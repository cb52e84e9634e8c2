import { findJsonFault } from '@/lib/rubric/json-scan'

/** A value of a source with the words for where it stood, or a sentence on what cannot be read there. */
export type Placed =
  | { readonly place: string; readonly value: unknown }
  | { readonly place: string; readonly fault: string }

/** The objects of a text: one object, an array of them, or JSON Lines (objects or arrays, a line each). */
export function valuesOf(text: string, source: string): Placed[] {
  if (text.trim() === '') return [{ place: source, fault: 'it is empty' }]
  const whole = parse(text)
  if ('value' in whole) return spread(whole.value, source)
  if (!isLines(text, source)) return [{ place: source, fault: notJson(text) }]
  return text.split('\n').flatMap((line, index): Placed[] => {
    if (line.trim() === '') return []
    const place = `${source}, line ${index + 1}`
    const parsed = parse(line)
    return 'value' in parsed ? spread(parsed.value, place) : [{ place, fault: notJson(line, false) }]
  })
}

function parse(text: string): { readonly value: unknown } | { readonly failed: true } {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return { failed: true }
  }
}

function spread(value: unknown, place: string): Placed[] {
  if (!Array.isArray(value)) return [{ place, value }]
  return value.map((one: unknown, index) => ({ place: `${place}, item ${index + 1}`, value: one }))
}

function notJson(text: string, withLine = true): string {
  const { line, column } = findJsonFault(text)
  return `it is not JSON at ${withLine ? `line ${line}, ` : ''}column ${column}`
}

/** JSON Lines by name, or by a line that is an object by itself: a broken object of many lines has none such. */
function isLines(text: string, source: string): boolean {
  if (/\.(?:jsonl|ndjson)(?:\.gz)?$/i.test(source)) return true
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.length > 1 && lines.some((line) => line.startsWith('{') && 'value' in parse(line))
}
