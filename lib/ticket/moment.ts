/**
 * A host's time as the snapshot's: UTC with milliseconds and `Z`. Reads ISO 8601 and Jira's offsets without a colon
 * (`+0000`); null for anything else.
 */
export function toUtc(value: string | number | null | undefined): string | null {
  if (value === null || value === undefined) return null
  const date = new Date(typeof value === 'string' ? value.replace(/([+-]\d\d)(\d\d)$/, '$1:$2') : value)
  return Number.isNaN(date.getTime()) ? null : date.toISOString()
}
