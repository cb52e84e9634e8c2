const MOST = 9_999

/** The version after one, for a change that was made by hand: its last number is one higher. */
export function nextVersion(version: string): string {
  const [major = 1, minor = 0, patch = 0] = version.split('.').map(Number)
  if (patch < MOST) return [major, minor, patch + 1].join('.')
  return minor < MOST ? [major, minor + 1, 0].join('.') : [major + 1, 0, 0].join('.')
}
