import type { EvalPart } from '../part'
import { measureDetectors, mistakesIn, type Measured, type Mistake } from '../language/measure'
import { HALVES, KINDS } from '../language/texts'
import { markdownTable } from '../table'

interface LanguageResult {
  readonly detectors: Readonly<Record<string, Measured>>
  /** What the product says wrongly of the half that may be looked at. */
  readonly mistakes: readonly Mistake[]
}

/** How often the language of a text is told rightly, wrongly or not at all: short and long texts, and tickets with logs and quotes. */
export const languagePart: EvalPart = {
  name: 'language',
  run() {
    return Promise.resolve({ detectors: measureDetectors(), mistakes: mistakesIn('choosing') })
  },
  table(result) {
    const { detectors, mistakes } = result as unknown as LanguageResult
    const rows = Object.entries(detectors).flatMap(([name, { halves }]) =>
      HALVES.flatMap((half) =>
        KINDS.map((kind) => {
          const { right, wrong, silent, n } = halves[half][kind]
          return [name, half, kind, ...[right, wrong, silent].map((share) => share.toFixed(3)), n]
        }),
      ),
    )
    const times = Object.entries(detectors).map(([name, { ms }]) => [name, ms.toFixed(3)])
    const wrong = mistakes.map(({ kind, language, said, text }) => [kind, language, said, text.slice(0, 60)])
    return [
      markdownTable(['by', 'half', 'texts', 'right', 'wrong', 'said nothing', 'n'], rows),
      markdownTable(['by', 'ms a text of 4 kB'], times),
      markdownTable(['said wrongly', 'is', 'said', 'text'], wrong),
    ].join('\n\n')
  },
}
