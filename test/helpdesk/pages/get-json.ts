/** Asks the host's own API. The header lets the server tell the page's requests from the extension's. */
export async function getJson<T>(path: string): Promise<T> {
  const answer = await fetch(path, {
    headers: { 'x-requested-by': 'agent-page', accept: 'application/json' },
  })
  if (!answer.ok) throw new Error(`${answer.status} for ${path}`)
  return (await answer.json()) as T
}
