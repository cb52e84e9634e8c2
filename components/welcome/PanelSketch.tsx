import './PanelSketch.css'

/** A drawing of a helpdesk with the panel beside the ticket. Decoration only. */
export function PanelSketch() {
  return (
    <svg className="sketch" viewBox="0 0 320 208" aria-hidden="true">
      <rect className="sketch-window" x="0.5" y="0.5" width="319" height="207" rx="10" />
      <path className="sketch-line" d="M0 24.500H320M204.500 24V208M36.500 24V208" />
      <circle className="sketch-dot" cx="14" cy="12.500" r="3" />
      <circle className="sketch-dot" cx="25" cy="12.500" r="3" />
      <circle className="sketch-dot" cx="36" cy="12.500" r="3" />
      {[40, 58, 76].map((y) => (
        <rect key={y} className="sketch-faint" x="12" y={y} width="13" height="8" rx="3" />
      ))}
      {[42, 84, 126].map((y, index) => (
        <g key={y} className="sketch-faint">
          <circle cx="56" cy={y + 6} r="6" />
          <rect x="70" y={y} width={index === 1 ? 96 : 112} height="6" rx="3" />
          <rect x="70" y={y + 12} width="118" height="6" rx="3" />
          <rect x="70" y={y + 24} width={index === 2 ? 60 : 84} height="6" rx="3" />
        </g>
      ))}
      <rect className="sketch-box" x="48.500" y="170.500" width="144" height="26" rx="5" />
      <path className="sketch-panel" d="M205 25H319V198A9 9 0 0 1 310 207H205Z" />
      <rect className="sketch-ink" x="216" y="38" width="78" height="6" rx="3" />
      <rect className="sketch-good" x="216" y="51" width="34" height="9" rx="3" />
      <rect className="sketch-faint" x="254" y="51" width="28" height="9" rx="3" />
      <circle className="sketch-ring" cx="234" cy="92" r="16" />
      <circle className="sketch-ring sketch-ring-value" cx="234" cy="92" r="16" pathLength="100" />
      <rect className="sketch-ink" x="260" y="84" width="44" height="6" rx="3" />
      <rect className="sketch-faint" x="260" y="96" width="34" height="5" rx="2.500" />
      {[120, 163].map((y) => (
        <g key={y}>
          <rect className="sketch-card" x="214.500" y={y + 0.5} width="95" height="36" rx="5" />
          <rect className="sketch-ink" x="222" y={y + 8} width="62" height="5" rx="2.500" />
          <rect className="sketch-faint" x="222" y={y + 17} width="80" height="4" rx="2" />
          <rect className="sketch-accent" x="222" y={y + 26} width="26" height="6" rx="2" />
        </g>
      ))}
    </svg>
  )
}
