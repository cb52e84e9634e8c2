import { request } from 'node:https'
import type { DirectAnswer } from './helpdesk'

/**
 * Asks the local helpdesk from Node: the name in `url` goes into the Host header, the connection to this machine.
 * Throws when the connection is cut or `signal` aborts. Redirects are not followed.
 */
export function requestDirectly(
  port: number,
  url: string,
  cookie: string | null,
  signal?: AbortSignal,
): Promise<DirectAnswer> {
  const { hostname, pathname, search } = new URL(url)
  return new Promise((resolve, reject) => {
    const outgoing = request(
      {
        host: '127.0.0.1',
        port,
        path: pathname + search,
        servername: hostname,
        rejectUnauthorized: false,
        headers: { host: hostname, ...(cookie === null ? {} : { cookie }) },
        ...(signal ? { signal } : {}),
      },
      (incoming) => {
        const chunks: Buffer[] = []
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
        incoming.on('error', reject)
        incoming.on('end', () => {
          const headers = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)])
          resolve({
            status: incoming.statusCode ?? 0,
            headers: Object.fromEntries(headers) as Record<string, string>,
            body: Buffer.concat(chunks).toString('utf8'),
          })
        })
      },
    )
    outgoing.on('error', reject)
    outgoing.end()
  })
}
