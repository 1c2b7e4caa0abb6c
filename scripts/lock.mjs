// Completes package-lock.json after `npm install`: npm leaves out a platform's package where the registry at hand does not hold it,
// and then `npm ci` refuses the whole lockfile. Named with its exact version and platform, it is fetched only where it is needed.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './ensure/place.mjs'

/** @typedef {Record<string, any>} Lock */

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32']
const processors = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64']

/**
 * @param {Lock} packages  of a lockfile
 * @returns {Lock} the optional packages that others name and the lockfile lacks
 */
export function missing(packages) {
  const named = Object.values(packages).flatMap((each) =>
    Object.entries(each.optionalDependencies ?? {}).map(([name, version]) => ({ name, version, by: each })),
  )
  const lacking = named.filter(({ name }) => !Object.keys(packages).some((path) => path.endsWith(`node_modules/${name}`)))
  return Object.fromEntries(lacking.map(({ name, version, by }) => [`node_modules/${name}`, entry(name, version, by)]))
}

/**
 * @param {string} name
 * @param {string} version
 * @param {Lock} by  the package that names it
 */
function entry(name, version, by) {
  const parts = name.split(/[-/]/)
  const os = parts.filter((part) => systems.includes(part))
  const cpu = parts.filter((part) => processors.includes(part))
  if (os.length + cpu.length === 0) throw new Error(`${name} names no platform: npm left it out for another reason`)
  const libc = parts.some((part) => part.startsWith('musl')) ? ['musl'] : parts.some((part) => part.startsWith('gnu')) ? ['glibc'] : []
  const platform = { ...(cpu.length > 0 && { cpu }), ...(libc.length > 0 && { libc }), ...(os.length > 0 && { os }) }
  return { version, ...(by.dev && { dev: true }), license: by.license, optional: true, ...platform }
}

if (process.argv[1]?.endsWith('lock.mjs')) {
  const path = join(root, 'package-lock.json')
  const lock = JSON.parse(readFileSync(path, 'utf8'))
  const all = { ...lock.packages, ...missing(lock.packages) }
  lock.packages = Object.fromEntries(Object.entries(all).sort(([a], [b]) => a.localeCompare(b, 'en')))
  writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`)
}
