import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ACTS } from '@/lib/acts/act'
import type { ActModelFile } from '@/lib/acts/act-model'
import { markdownTable } from '../eval/table'
import { crossValidate, type ActQuality } from './cross-validate'
import { examplesOf, teach } from './examples'
import { readSentences } from './sentences'

/*
 * `npm run train [-- --quality]`: reads the sentences written for this project and writes the model. The same sentences give the
 * same file. With `--quality` it first prints how well each act is told of sentences whose writer is new to the model.
 */
const OUT = fileURLToPath(new URL('../../assets/public/models/acts.json', import.meta.url))
/** Weights below this, in hundredths of log-odds, are left out of the file. */
const SMALLEST = 12

function main(): void {
  const sentences = readSentences()
  const examples = examplesOf(sentences)
  if (process.argv.includes('--quality'))
    process.stdout.write(`${tableOf(crossValidate(sentences, examples))}\n`)
  const { weights } = teach(examples)
  const features = examples.names.flatMap((name, number): [string, number[]][] => {
    const its = ACTS.flatMap((_, act) => {
      const weight = Math.round((weights[number * ACTS.length + act] ?? 0) * 100)
      return Math.abs(weight) < SMALLEST ? [] : [act, weight]
    })
    return its.length === 0 ? [] : [[name, its]]
  })
  const bias = [...weights.slice(-ACTS.length)].map((each) => Math.round(each * 100))
  features.sort(([a], [b]) => (a < b ? -1 : 1))
  mkdirSync(dirname(OUT), { recursive: true })
  writeFileSync(OUT, textOf({ acts: [...ACTS], bias, features: Object.fromEntries(features) }))
  process.stdout.write(`${features.length} features, from ${sentences.length} sentences\n`)
}

function tableOf(qualities: readonly ActQuality[]): string {
  return markdownTable(
    ['act', 'sentences', 'best F1', 'precision', 'recall', 'recall where 0.85 are right'],
    qualities.map(({ act, n, best, sure }) => [
      act,
      n,
      ...[best.f1, best.precision, best.recall, sure].map((each) => each.toFixed(2)),
    ]),
  )
}

/** One feature a line, so that two models can be compared. */
function textOf({ acts, bias, features }: ActModelFile): string {
  const lines = Object.entries(features).map(([name, its]) => `${JSON.stringify(name)}:[${its.join(',')}]`)
  const head = `{"acts":${JSON.stringify(acts)},\n"bias":${JSON.stringify(bias)},\n`
  return `${head}"features":{\n${lines.join(',\n')}\n}}\n`
}

main()
