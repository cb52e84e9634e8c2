/**
 * First step of every command: whatever the machine lacks of our packages is installed. Runs on any Node from 20 on and
 * needs no package itself. Prints to stderr only.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { packagesAreInstalled } from './installed-packages.mjs'
import { runToStderr } from './run-to-stderr.mjs'

const OLDEST_NODE = 20
const root = fileURLToPath(new URL('../../', import.meta.url))
process.chdir(root)

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  giveUp(
    `Deskhand needs Node ${OLDEST_NODE} or newer; this is ${process.versions.node}. Get it from https://nodejs.org.`,
  )
}
if (!packagesAreInstalled(root)) {
  console.error('Installing packages (once, a minute or two) …')
  if (!(await runNpm(['ci', '--loglevel=error']))) {
    giveUp('The packages could not be installed: the lines above say why. This step needs the npm registry.')
  }
}
// The build tools want Node 22 or newer, so the packages bring a Node along; an npm that runs no install scripts leaves it out.
const broughtNode = ['node', 'node.exe'].map((name) => join(root, 'node_modules', 'node', 'bin', name))
if (
  !broughtNode.some((file) => existsSync(file)) &&
  !(await runNpm(['rebuild', 'node', '--loglevel=error']))
) {
  giveUp(
    'The Node that the build tools need could not be installed: let npm run the install script of the package "node".',
  )
}
if (!existsSync(join(root, '.wxt', 'tsconfig.json'))) {
  const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs')
  const node = broughtNode.find((file) => existsSync(file)) ?? process.execPath
  if (!(await runToStderr(node, [wxt, 'prepare'])))
    giveUp('The types of the extension could not be made: see above.')
}

/**
 * Runs npm with the Node that npm itself was started with: the one in `node_modules` is replaced by `npm ci`.
 *
 * @param {readonly string[]} args
 */
function runNpm(args) {
  const cli = process.env.npm_execpath
  if (cli) return runToStderr(process.env.npm_node_execpath ?? process.execPath, [cli, ...args])
  return runToStderr('npm', args)
}

/** @param {string} sentence @returns {never} */
function giveUp(sentence) {
  console.error(sentence)
  process.exit(1)
}
