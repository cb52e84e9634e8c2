import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { practiceTicket } from '@/lib/practice/practice-ticket'
import { snapshotAt } from './practice-snapshots'

/** Makes the snapshots of the practice room's tickets anew from the demo's. `npx tsx test/practice/write-snapshots.ts` */
const FOLDER = fileURLToPath(new URL('../../assets/practice/', import.meta.url))
const written = z.looseObject(practiceTicket.pick({ from: true, now: true }).shape)

for (const name of readdirSync(FOLDER)) {
  const path = `${FOLDER}${name}`
  const ticket = written.parse(JSON.parse(readFileSync(path, 'utf8')))
  const whole = practiceTicket.parse({ ...ticket, snapshot: snapshotAt(ticket) })
  // One line: the tickets come with the extension, and nobody writes this part by hand.
  const { snapshot, ...told } = whole
  writeFileSync(
    path,
    JSON.stringify(told, null, 2).replace(/\n\}$/, `,\n  "snapshot": ${JSON.stringify(snapshot)}\n}\n`),
  )
}
