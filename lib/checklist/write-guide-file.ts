/**
 * Playbooks and plans as the text of a file that `readGuideFile` takes: one alone as it is, several as a pack. Indented, so that
 * people find the line a fault is told of. What cannot be used is written as it was kept.
 */
export function writeGuideFile({
  playbooks,
  plans,
}: {
  readonly playbooks: readonly unknown[]
  readonly plans: readonly unknown[]
}): string {
  const all = [...playbooks, ...plans]
  const pack = {
    format: 1,
    ...(playbooks.length > 0 ? { playbooks } : {}),
    ...(plans.length > 0 ? { plans } : {}),
  }
  return `${JSON.stringify(all.length === 1 ? all[0] : pack, null, 2)}\n`
}
