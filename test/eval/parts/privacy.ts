import { join } from 'node:path'
import { valueOf } from '@/lib/ticket/field'
import { harMeasures, type HarMeasures } from '../har/measures'
import { measurePacketSets, packetTable, type PacketSets } from '../packets/packet-sets'
import type { EvalPart } from '../part'
import { measureSamples, type SampleResult, type Shares } from '../privacy/measure'
import { measureSecretlint } from '../privacy/rival'
import { GROUPS, type Group } from '../privacy/sample-groups'
import { readSamples } from '../privacy/samples'
import { ALL_AT_ONCE, measureDraft, measureFinders, type FinderTime } from '../privacy/speed'
import { demoSnapshots } from '../signals/demo-snapshots'
import { markdownTable } from '../table'

const RIVAL = 'secretlint, recommended preset'
const SLOWEST = 5

interface Speed {
  /** Median milliseconds for a draft of 10 kB. */
  readonly draftMs: number
  /** The slowest finders on 100 kB of adversarial text; last, all of them together on the text slowest for that. */
  readonly slowest: readonly FinderTime[]
}

interface PrivacyResult extends Partial<SampleResult> {
  readonly rivals?: Readonly<Record<string, Readonly<Record<Group, Shares>>>>
  readonly speed: Speed
  readonly har: HarMeasures
  readonly packets: PacketSets
}

/** How many of the samples' secrets and identifiers are found, how many harmless texts are flagged, and how fast. */
export const privacyPart: EvalPart = {
  name: 'privacy',
  async run({ data, log }) {
    const samples = data === null ? null : readSamples(data)
    if (samples === null) log(`  no samples: needs --data DIR with ${join('privacy', 'samples.jsonl')}`)
    const speed = await measureSpeed()
    const result: PrivacyResult = {
      ...(samples && measureSamples(samples)),
      ...(samples && { rivals: { [RIVAL]: await measureSecretlint(samples) } }),
      speed,
      har: harMeasures(),
      packets: await measurePacketSets(),
    }
    return { ...result }
  },
  table(result) {
    const { groups, likely, halves, nationalWithCheckDigit, rivals, types, speed, har, packets } =
      result as unknown as PrivacyResult
    const shares = [
      ...rowsOf('Deskhand', groups),
      ...rowsOf('Deskhand, half in sight', halves?.seen),
      ...rowsOf('Deskhand, other half', halves?.unseen),
      ...rowsOf('Deskhand, likely or sure only', likely),
      ...(nationalWithCheckDigit
        ? [rowOf('Deskhand', 'national with a check digit', nationalWithCheckDigit)]
        : []),
      ...Object.entries(rivals ?? {}).flatMap(([name, its]) => rowsOf(name, its)),
    ]
    return [
      ...(shares.length > 0
        ? [markdownTable(['by', 'group', 'positives flagged', 'negatives flagged', 'n'], shares)]
        : []),
      ...(types ? [typeTable(types)] : []),
      markdownTable(
        ['speed', 'ms median'],
        [
          ['draft of 10 kB', speed.draftMs],
          ...speed.slowest.map(({ finder, text, ms }) => [`${finder} on 100 kB of ${text}`, ms]),
        ],
      ),
      markdownTable(
        ['HAR files made for the tests', 'masked', 'of'],
        [
          ['planted secrets', har.masked, har.planted],
          ['harmless values', har.harmlessMasked, har.harmless],
        ],
      ),
      packetTable(packets),
    ].join('\n\n')
  },
}

async function measureSpeed(): Promise<Speed> {
  const messages = (await demoSnapshots()).flatMap((each) => valueOf(each.messages) ?? [])
  const text = messages.map((message) => message.text).join('\n\n')
  const times = measureFinders()
  const single = times.filter(({ finder }) => finder !== ALL_AT_ONCE).slice(0, SLOWEST)
  return {
    draftMs: measureDraft(text),
    slowest: [...single, ...times.filter(({ finder }) => finder === ALL_AT_ONCE).slice(0, 1)],
  }
}

function rowsOf(by: string, groups: Readonly<Record<Group, Shares>> | undefined): (string | number)[][] {
  return groups ? GROUPS.map((group) => rowOf(by, group, groups[group])) : []
}

function rowOf(by: string, group: string, { positivesFlagged, negativesFlagged, n }: Shares) {
  return [by, group, positivesFlagged.toFixed(3), negativesFlagged.toFixed(3), n]
}

function typeTable(types: NonNullable<PrivacyResult['types']>): string {
  return markdownTable(
    ['group', 'type', 'positives', 'missed', 'negatives', 'false alarms', 'check digit'],
    types.map((row) => [
      row.group,
      row.type,
      row.positives,
      row.missed,
      row.negatives,
      row.falseAlarms,
      row.group !== 'national' ? undefined : row.checkDigit ? 'yes' : 'no',
    ]),
  )
}
