/** A tag or a field's value as it is compared: blanks, underscores and dashes alike, without regard to case. */
export function plainLabel(label: string): string {
  return label
    .trim()
    .toLowerCase()
    .replace(/[\s_/:]+/g, '-')
}

/** Whether a label is what a pattern names: the same, or with a `*` at its end, beginning so. */
export function labelFits(label: string, pattern: string): boolean {
  const plain = plainLabel(label)
  const wanted = plainLabel(pattern)
  return wanted.endsWith('*') ? plain.startsWith(wanted.slice(0, -1)) : plain === wanted
}
