import { CONFIDENCES, type PrivacyFinding } from './finding'

/**
 * Findings in order of place, none over another. Of two that overlap the surer one stays, then the one whose finder comes
 * first, then the longer one.
 * @param found what each finder found, the most telling finder first.
 */
export function withoutOverlaps(found: readonly (readonly PrivacyFinding[])[]): PrivacyFinding[] {
  if (found.every((findings) => findings.length === 0)) return []
  const ranked = found
    .flatMap((findings, rank) => findings.map((finding) => ({ finding, rank })))
    .sort(
      (a, b) =>
        CONFIDENCES.indexOf(b.finding.confidence) - CONFIDENCES.indexOf(a.finding.confidence) ||
        a.rank - b.rank ||
        b.finding.end - b.finding.start - (a.finding.end - a.finding.start) ||
        a.finding.start - b.finding.start,
    )
  const kept = new OrderedSpans()
  for (const { finding } of ranked) kept.add(finding)
  return kept.all()
}

/** Spans kept in order of place; one that overlaps another is turned away. */
class OrderedSpans {
  private readonly spans: PrivacyFinding[] = []

  add(finding: PrivacyFinding): void {
    let low = 0
    let high = this.spans.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.spans[middle]?.end ?? 0) <= finding.start) low = middle + 1
      else high = middle
    }
    if ((this.spans[low]?.start ?? Infinity) >= finding.end) this.spans.splice(low, 0, finding)
  }

  all(): PrivacyFinding[] {
    return this.spans
  }
}
