/** What the team’s reviews show. */
export function Dashboard() {
  return null
}
