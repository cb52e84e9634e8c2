import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { actModelFile, loadActModel, type ActModel } from '@/lib/acts/act-model'
import type { TicketSnapshot } from '@/lib/ticket/snapshot'
import { demoSnapshots } from '../signals/demo-snapshots'
import { markdownTable } from '../table'
import { measurePackets, type PacketResult } from './measure-packets'
import { readPacketLabels } from './packet-labels'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The model as the extension is shipped with it. */
export function shippedModel(): ActModel {
  const text = readFileSync(at('../../../assets/public/models/acts.json'), 'utf8')
  return loadActModel(actModelFile.parse(JSON.parse(text)))
}

/** Tickets whose misses may be looked at, and tickets that are only measured. */
export interface PacketSets {
  readonly development?: PacketResult
  readonly measured?: PacketResult
}

/** Labels of {@link developmentTickets}. */
export const DEVELOPMENT_LABELS = at('../labels/development-packets.tsv')

/** Tickets that may be looked at and learnt from: those written for development, and those of the demo with odd numbers. */
export async function developmentTickets(): Promise<TicketSnapshot[]> {
  const demo = await demoSnapshots()
  return [
    ...(await demoSnapshots(at('../tickets/development/'))),
    ...demo.filter(({ key }) => Number(key) % 2 === 1),
  ]
}

export async function measurePacketSets(model = shippedModel()): Promise<PacketSets> {
  const development = readPacketLabels(DEVELOPMENT_LABELS)
  const measured = readPacketLabels()
  return {
    ...(development && {
      development: measurePackets(await developmentTickets(), development, model),
    }),
    ...(measured && { measured: measurePackets(await demoSnapshots(), measured, model) }),
  }
}

/** A column per set. */
export function packetTable({ development, measured }: PacketSets): string {
  const sets = [development, measured].filter((each) => each !== undefined)
  const row = (
    name: string,
    cells: (set: PacketResult) => readonly [number | string, number | undefined],
  ) => [name, ...sets.flatMap(cells)]
  const names = Object.keys(sets[0]?.byField ?? {})
  return markdownTable(
    [
      'escalation packets',
      ...(development ? ['development', 'of'] : []),
      ...(measured ? ['measured', 'of'] : []),
    ],
    [
      row('share of fields that are right', (set) => [(set.right / set.fields).toFixed(3), undefined]),
      row('all fields', (set) => [set.right, set.fields]),
      ...names.map((name) => row(name, (set) => [set.byField[name]?.right ?? 0, set.byField[name]?.n])),
      row('excerpts found, of those expected', ({ excerpts }) => [excerpts.found, excerpts.n]),
      row('filled though it should be empty', ({ shouldBeEmpty: { n, filled } }) => [filled, n]),
      row('empty though it should be filled', ({ shouldBeFilled: { n, empty } }) => [empty, n]),
      row('values nobody wrote', ({ invented }) => [invented, undefined]),
      row('entries in a filled field, mean', ({ filled }) => [filled.entries.toFixed(1), undefined]),
      row('characters in a filled field, mean', ({ filled }) => [filled.characters.toFixed(0), undefined]),
    ],
  )
}
