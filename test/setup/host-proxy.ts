import { createServer } from 'node:http'
import { connect, type AddressInfo } from 'node:net'

/** A running {@link startHostProxy}. */
export interface HostProxy {
  readonly port: number
  close(): void
}

/**
 * A proxy that leads every https connection to `targetPort` of this machine if it goes to one of `hosts`, and refuses
 * all others. Firefox has no switch that maps a host to another port.
 */
export async function startHostProxy(hosts: readonly string[], targetPort: number): Promise<HostProxy> {
  const server = createServer((_request, response) => response.writeHead(403).end())
  server.on('connect', (request, socket, head) => {
    const [host = ''] = (request.url ?? '').split(':')
    // A browser drops connections as it likes; what is left of the other half goes with it.
    socket.on('error', () => upstream?.destroy())
    if (!hosts.includes(host)) {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
      return
    }
    const upstream = connect(targetPort, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      upstream.write(head)
      upstream.pipe(socket)
      socket.pipe(upstream)
    })
    upstream.on('error', () => socket.destroy())
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
