import { measureRatings, type AgreementResult } from '../agreement/measure-ratings'
import { readRatingsFile } from '../agreement/ratings-file'
import type { EvalPart } from '../part'
import { markdownTable } from '../table'

/** How far the raters of the file of `--agreement` agree. */
export const agreementPart: EvalPart = {
  name: 'agreement',
  async run({ agreement, log }) {
    if (agreement === null) return null
    return { ...measureRatings(readRatingsFile(agreement), log) }
  },
  table(result) {
    const { nominal, ordinal, interval, pairs, units, raters } = result as unknown as AgreementResult
    const shown = (value: string | number | undefined) =>
      typeof value === 'number' ? value.toFixed(3) : value
    return [
      markdownTable(
        ["Krippendorff's alpha", `${units} units, ${raters} raters`],
        [
          ['nominal', shown(nominal)],
          ['ordinal', shown(ordinal)],
          ['interval', shown(interval)],
        ],
      ),
      markdownTable(
        ['raters', "Cohen's kappa"],
        pairs.map(({ raters: [one, other], kappa }) => [`${one}, ${other}`, shown(kappa)]),
      ),
    ].join('\n\n')
  },
}
