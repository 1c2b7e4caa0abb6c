import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, linkSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { root, tools } from './place.mjs'
import { npm, run } from './run.mjs'
import { Trouble } from './trouble.mjs'

/** @param {string} path */
const json = (path) => JSON.parse(readFileSync(path, 'utf8'))

// The pinned packages hold the official binaries; their own lockfile keeps the hashes. See dependencies of scripts/ensure/node.
const pins = join(root, 'scripts', 'ensure', 'node')
const os = process.platform === 'win32' ? 'win' : process.platform
const name = `node-${os}-${process.arch}`
/** @type {string | undefined} */
const version = json(join(pins, 'package.json')).optionalDependencies[name]
const folder = join(tools, `node-${version}`)
const exe = process.platform === 'win32' ? 'node.exe' : 'node'
const brought = join(folder, 'node_modules', name, 'bin', exe)
const isOurs = (/** @type {string} */ path) => path.startsWith(tools + sep)

/** @returns {string} the lowest Node that package.json allows, as `22.18` */
export function wanted() {
  return /\d+\.\d+/.exec(json(join(root, 'package.json')).engines.node)?.[0] ?? '0.0'
}

/** @param {string} version  as `24.21.0` */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [lowest = 0, least = 0] = wanted().split('.').map(Number)
  return major > lowest || (major === lowest && minor >= least)
}

/** @returns {string | undefined} the path of a Node to go on with: the machine's own where it is new enough, else the one we brought */
export function findNode() {
  const own = realpathSync(process.execPath)
  // Called through the link we lent earlier, we run on the Node we brought; an older pin of ours does not count.
  if (isNewEnough(process.versions.node) && (!isOurs(own) || own === brought)) return own
  return existsSync(brought) ? brought : undefined
}

/** @returns {Promise<string>} the path of the Node that was brought */
export async function bringNode() {
  const says = `Node ${process.versions.node} is older than ${wanted()}, which the game's tools need`
  const cure = `Install Node 24 (or any from ${wanted()}) from nodejs.org and run the command again.`
  if (!version) throw new Trouble(`${says}, and no ready-made Node for ${os} ${process.arch} is on the registry.`, cure)
  const half = `${folder}.half`
  rmSync(half, { recursive: true, force: true })
  mkdirSync(half, { recursive: true })
  for (const file of ['package.json', 'package-lock.json']) cpSync(join(pins, file), join(half, file))
  console.log(`${says}; bringing ${version} into .tools, for this project only.`)
  const command = npm(process.execPath, 'ci', '--ignore-scripts', '--no-audit', '--no-fund')
  await run('Fetching Node (190 MB on disk, about 15 s)', command, { cwd: half, cure })
  // npm passes over an optional package that it could not fetch.
  if (!existsSync(join(half, relative(folder, brought)))) throw new Trouble(`${says}, and it could not be fetched.`, cure)
  rmSync(folder, { recursive: true, force: true })
  renameSync(half, folder)
  return checked(brought, cure)
}

/**
 * @param {string} node
 * @param {string} cure
 */
function checked(node, cure) {
  try {
    execFileSync(node, ['--version'])
    return node
  } catch {
    throw new Trouble('The ready-made Node does not run on this system (it needs glibc).', cure)
  }
}

/**
 * Puts the Node we brought first on PATH for the scripts that follow: npm places node_modules/.bin before all else.
 *
 * @param {string} node
 * @returns {string} the same
 */
export function lendNode(node) {
  const link = join(root, 'node_modules', '.bin', exe)
  if (isOurs(node) && existsSync(link) && realpathSync(link) === node) return node
  rmSync(link, { force: true })
  if (!isOurs(node)) return node
  mkdirSync(join(root, 'node_modules', '.bin'), { recursive: true })
  if (process.platform === 'win32') linkSync(node, link)
  else symlinkSync(node, link)
  return node
}
