import { sanitiseHar, type SanitisedHar } from '@/lib/privacy/har/sanitise-har'
import { plantedHars, type PlantedHar } from './files'
import { readingsOf } from './readings'

/** What became of the planted values of all files. */
export interface HarMeasures {
  readonly planted: number
  readonly masked: number
  readonly harmless: number
  readonly harmlessMasked: number
}

export interface HarOutcome {
  readonly file: PlantedHar
  readonly result: SanitisedHar
  /** Planted values that can still be read, as they are or packed. */
  readonly leaked: readonly string[]
  /** Harmless values that cannot be read any more. */
  readonly lost: readonly string[]
}

/** Sanitises one file and looks at the result in a way of its own. Throws when it is not taken for a HAR. */
export function outcomeOf(file: PlantedHar): HarOutcome {
  const result = sanitiseHar(file.text)
  if (!result.ok) throw new Error(`${file.name}: ${result.fault}`)
  const read = readingsOf(result.text).join('\n')
  return {
    file,
    result,
    leaked: file.planted
      .filter(({ value }) => read.includes(value))
      .map(({ value, where }) => `${where}: ${value}`),
    lost: file.harmless.filter((value) => !read.includes(value)),
  }
}

/** For `privacy.har` of the evaluation. */
export function harMeasures(): HarMeasures {
  const outcomes = plantedHars().map(outcomeOf)
  const sum = (count: (outcome: HarOutcome) => number) =>
    outcomes.reduce((total, each) => total + count(each), 0)
  return {
    planted: sum(({ file }) => file.planted.length),
    masked: sum(({ file, leaked }) => file.planted.length - leaked.length),
    harmless: sum(({ file }) => file.harmless.length),
    harmlessMasked: sum(({ lost }) => lost.length),
  }
}
