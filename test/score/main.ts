import { buffer } from 'node:stream/consumers'
import { runScore } from './run-score'

/** `npm run score -- FILE…`: see `--help`. npm runs scripts in the project; names of files are meant where npm was called. */
async function main(): Promise<void> {
  const { stdout, stderr, code } = await runScore(process.argv.slice(2), {
    folder: process.env['INIT_CWD'] ?? process.cwd(),
    stdin: () => buffer(process.stdin),
  })
  for (const line of stderr) process.stderr.write(`${line}\n`)
  // Whoever reads only the beginning (`| head`) has seen enough.
  process.stdout.on('error', () => process.exit(code))
  process.stdout.write(stdout)
  process.exitCode = code
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
