/** More of a host's words than this is no sentence. Characters. */
const LONGEST = 300

/**
 * What a host says is wrong with a question: Jira's `errorMessages`, Zendesk's `description` or the `message` of its `error`. One
 * line of plain text; null where it says nothing that people read.
 */
export function refusalIn(body: string): string | null {
  const answer = recordIn(body)
  if (!answer) return null
  const { errorMessages, description, error, errorMessage } = answer
  const candidates: unknown[] = [
    ...(Array.isArray(errorMessages) ? (errorMessages as unknown[]) : []),
    errorMessage,
    description,
    isRecord(error) ? (error['message'] ?? error['title']) : null,
  ]
  const words = candidates.find((one): one is string => typeof one === 'string' && one.trim() !== '')
  if (words === undefined) return null
  const line = words.replace(/\s+/g, ' ').trim()
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line
}

function recordIn(body: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(body)
    return isRecord(value) ? value : null
  } catch {
    // A refusal that is no JSON says nothing that could be shown.
    return null
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
