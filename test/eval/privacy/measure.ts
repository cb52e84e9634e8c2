import { rounded } from '../numbers'
import { flagged, type Flagged } from './flagged'
import { GROUPS, groupOf, hasCheckDigit, type Group } from './sample-groups'
import { halfOf, type Half, type Sample } from './samples'

/** Shares 0–1 of the samples that were flagged; `n` is the count of all. */
export interface Shares {
  readonly positivesFlagged: number
  readonly negativesFlagged: number
  readonly n: number
}

/** Counts of one type of the samples. */
export interface TypeRow {
  readonly group: Group
  readonly type: string
  readonly positives: number
  readonly missed: number
  readonly negatives: number
  readonly falseAlarms: number
  readonly checkDigit: boolean
}

/** Everything that is measured on the samples. */
export interface SampleResult {
  readonly groups: Readonly<Record<Group, Shares>>
  /** The same, of findings the product shows without being asked for weaker ones. */
  readonly likely: Readonly<Record<Group, Shares>>
  readonly halves: Readonly<Record<Half, Readonly<Record<Group, Shares>>>>
  readonly nationalWithCheckDigit: Shares
  readonly types: readonly TypeRow[]
}

interface Judged {
  readonly sample: Sample
  readonly group: Group
  readonly all: boolean
  readonly likely: boolean
}

/** Judges every sample of a group. */
export function measureSamples(samples: readonly Sample[]): SampleResult {
  const judged = samples.flatMap((sample): Judged[] => {
    const group = groupOf(sample)
    if (group === null) return []
    const counts = ({ byGroup, byType }: Flagged) => (group === 'national' ? byType : byGroup)
    return [
      { sample, group, all: counts(flagged(sample, 'possible')), likely: counts(flagged(sample, 'likely')) },
    ]
  })
  const byGroup = (rows: readonly Judged[], is: (row: Judged) => boolean) =>
    Object.fromEntries(
      GROUPS.map((group) => [
        group,
        sharesOf(
          rows.filter((row) => row.group === group),
          is,
        ),
      ]),
    ) as Record<Group, Shares>
  const half = (which: Half) =>
    byGroup(
      judged.filter(({ sample }) => halfOf(sample) === which),
      ({ all }) => all,
    )
  return {
    groups: byGroup(judged, ({ all }) => all),
    likely: byGroup(judged, ({ likely }) => likely),
    halves: { seen: half('seen'), unseen: half('unseen') },
    nationalWithCheckDigit: sharesOf(
      judged.filter(({ sample }) => hasCheckDigit(sample.type)),
      ({ all }) => all,
    ),
    types: typeRows(judged),
  }
}

function sharesOf(rows: readonly Judged[], is: (row: Judged) => boolean): Shares {
  return sharesFlagged(rows.map((row) => ({ sample: row.sample, flagged: is(row) })))
}

/** Shares of positives and negatives that are flagged; 0 of none. */
export function sharesFlagged(rows: readonly { sample: Sample; flagged: boolean }[]): Shares {
  const share = (label: Sample['label']) => {
    const labelled = rows.filter(({ sample }) => sample.label === label)
    return rounded(labelled.filter((row) => row.flagged).length / (labelled.length || 1), 3)
  }
  return { positivesFlagged: share('pos'), negativesFlagged: share('neg'), n: rows.length }
}

function typeRows(judged: readonly Judged[]): TypeRow[] {
  return [...Map.groupBy(judged, ({ group, sample }) => `${group} ${sample.type}`).values()]
    .flatMap((rows): TypeRow[] => {
      const first = rows[0]
      if (!first) return []
      const positives = rows.filter(({ sample }) => sample.label === 'pos')
      const negatives = rows.filter(({ sample }) => sample.label === 'neg')
      return [
        {
          group: first.group,
          type: first.sample.type,
          positives: positives.length,
          missed: positives.filter(({ all }) => !all).length,
          negatives: negatives.length,
          falseAlarms: negatives.filter(({ all }) => all).length,
          checkDigit: hasCheckDigit(first.sample.type),
        },
      ]
    })
    .sort((a, b) => GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) || a.type.localeCompare(b.type))
}
