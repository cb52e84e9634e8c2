const TINTS = ['#4f6bed', '#0b8f7a', '#b4470e', '#8a4fd0', '#a3365f', '#2f7d32', '#0f6cbd', '#8d6e14']

/** Somebody's initials on a colour of their own. */
export function Avatar({ name, size = 32 }: { name: string; size?: number }) {
  const initials = name
    .split(' ')
    .map((part) => part.charAt(0))
    .slice(0, 2)
    .join('')
  const tint =
    TINTS[[...name].reduce((sum, sign) => (sum * 33 + sign.charCodeAt(0)) % 9973, 7) % TINTS.length] ??
    '#4f6bed'
  return (
    <span
      className="avatar"
      aria-hidden="true"
      style={{ width: size, height: size, background: tint, fontSize: size * 0.4 }}
    >
      {initials}
    </span>
  )
}
