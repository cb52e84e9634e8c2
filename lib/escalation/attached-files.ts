import type { Packet } from './packet'

/** Files that record what a browser or a program did, by their names: passwords and tokens stand in many. */
const RECORDING =
  /\.(?:har|log|txt|jsonl?|ndjson|trace|out|dmp)(?:\.\d{1,3})?$|(?:^|[\W_])logs?[^.]{0,40}\.(?:zip|gz|tgz)$/i
/** As Deskhand names what it has cleaned. */
const CLEANED = /-clean\.[a-z]{1,6}$/i
const MOST = 10

/** Names of the ticket's attachments that should be cleaned before they travel, as the packet names them. */
export function attachedFiles({ fields }: Packet): string[] {
  const names = fields
    .filter(({ id }) => id === 'evidence')
    .flatMap(({ entries }) => entries)
    .filter(({ source }) => 'field' in source && source.field === 'attachments')
    .map(({ value }) => value)
    .filter((name) => RECORDING.test(name.slice(-200)) && !CLEANED.test(name.slice(-20)))
  return [...new Set(names)].slice(0, MOST)
}
