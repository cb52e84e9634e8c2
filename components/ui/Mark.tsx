/** Deskhand's mark: a page with a panel beside it, and a tick in the panel. */
export function Mark({ size = 20 }: { readonly size?: number }) {
  return (
    <svg viewBox="0 0 128 128" width={size} height={size} aria-hidden="true">
      <rect width="128" height="128" rx="30" fill="var(--accent)" />
      <rect x="26" y="32" width="30" height="64" rx="8" fill="#fff" fillOpacity="0.42" />
      <rect x="63" y="32" width="39" height="64" rx="8" fill="#fff" />
      <path
        d="M72.500 65l7 7.500 13.500-16"
        fill="none"
        stroke="var(--accent)"
        strokeWidth="7.500"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
