import { randomBytes } from 'node:crypto'

/** Who is signed in: a cookie that any page of the host hands out. */
export class Sessions {
  private readonly tokens = new Set<string>()

  /** Opens a session; the answer is the value of `set-cookie`. */
  open(cookie: string): string {
    const token = randomBytes(12).toString('hex')
    this.tokens.add(token)
    return `${cookie}=${token}; Path=/; HttpOnly; Secure; SameSite=Lax`
  }

  isOpen(cookie: string, header: string | undefined): boolean {
    const [, token] = new RegExp(`(?:^|;\\s*)${cookie}=([0-9a-f]+)`).exec(header ?? '') ?? []
    return token !== undefined && this.tokens.has(token)
  }

  /** Signs everybody out, until a page is opened again. */
  closeAll(): void {
    this.tokens.clear()
  }
}
