import { z } from 'zod'

const line = (most: number) => z.string().trim().min(2).max(most)

/** What an organisation adds to the guard: its own hosts, words and mail domains. */
export const guardRules = z.strictObject({
  /** Hosts that customers cannot open, e.g. `wiki.acme.example`; hosts below them count too. */
  hosts: z.array(line(200)).max(200),
  /** Words and phrases for colleagues only, compared without regard to case. */
  words: z.array(line(80)).max(200),
  /** Mail domains whose addresses may be told to anybody, e.g. `acme.example`. */
  mailDomains: z.array(line(200)).max(200),
})
export type GuardRules = z.infer<typeof guardRules>

export const NO_GUARD_RULES: GuardRules = { hosts: [], words: [], mailDomains: [] }
