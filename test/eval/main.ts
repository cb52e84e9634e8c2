import { parseArgs } from 'node:util'
import type { EvalContext } from './part'
import { PART_NAMES, PARTS } from './parts'

/**
 * `npm run eval [-- --data DIR] [--json] [--knowledge --search --language --signals --verdicts --privacy --topics --host --scale --scoring
 * --reviews] [--agreement FILE.csv]`. `--scoring` is the half of `--scale` that scores. Without a part all that are built run. With
 * `--json` stdout holds exactly one JSON object.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      json: { type: 'boolean', default: false },
      agreement: { type: 'string' },
      knowledge: { type: 'boolean' },
      language: { type: 'boolean' },
      search: { type: 'boolean' },
      signals: { type: 'boolean' },
      verdicts: { type: 'boolean' },
      privacy: { type: 'boolean' },
      topics: { type: 'boolean' },
      host: { type: 'boolean' },
      scale: { type: 'boolean' },
      scoring: { type: 'boolean', default: false },
      reviews: { type: 'boolean' },
    },
  })
  const context: EvalContext = {
    data: values.data ?? null,
    agreement: values.agreement ?? null,
    scoringOnly: values.scoring && values.scale !== true,
    log: (line) => process.stderr.write(`${line}\n`),
  }
  const asked = PART_NAMES.filter((name) => Boolean(values[name]) || (name === 'scale' && values.scoring))
  for (const name of asked) {
    if (!PARTS.some((part) => part.name === name)) context.log(`${name}: not built yet`)
  }
  const chosen = PARTS.filter(({ name }) =>
    asked.length > 0 ? asked.some((one) => one === name) : name !== 'agreement' || context.agreement !== null,
  )
  const results: Record<string, unknown> = {}
  for (const part of chosen) {
    context.log(`${part.name} …`)
    const result = await part.run(context)
    if (result === null) continue
    results[part.name] = result
    if (!values.json) console.log(`\n## ${part.name}\n\n${part.table(result)}`)
  }
  if (values.json) process.stdout.write(`${JSON.stringify(results)}\n`)
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
