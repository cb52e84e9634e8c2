/** Sessions in which several reviewers rate the same tickets. */
export function Calibration() {
  return null
}
