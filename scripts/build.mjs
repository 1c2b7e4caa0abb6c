// Builds the site into dist and compresses it. With --if-changed: only when what it is built from has changed.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compress } from './compress.mjs'
import { root, tools } from './ensure/place.mjs'

const stamp = join(tools, 'built')
const dist = join(root, 'dist')
const folders = ['src', 'stories', 'assets'].filter((folder) => existsSync(join(root, folder)))
const files = [
  'package-lock.json',
  'package.json',
  'scripts/build.mjs',
  'scripts/compress.mjs',
  'tsconfig.base.json',
  'tsconfig.json',
  'vite.config.ts',
]

/** What the site is built from, as one number. */
function sum() {
  const inside = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  )
  const hash = createHash('sha256').update(process.versions.node)
  for (const name of [...files, ...inside].sort()) {
    const path = join(root, name)
    if (existsSync(path) && statSync(path).isFile()) hash.update(`\n${name}\n`).update(readFileSync(path))
  }
  return hash.digest('hex')
}

async function build() {
  // Loaded only when there is something to build: a start without changes stays quick.
  const { build: vite } = await import('vite')
  const started = Date.now()
  const now = sum()
  console.log('Building the game (a few seconds) …')
  rmSync(stamp, { force: true })
  try {
    process.chdir(root)
    await vite({ logLevel: 'warn', build: { rolldownOptions: { checks: { pluginTimings: false } } } })
  } catch (/** @type {any} */ error) {
    console.error(`${withoutStack(String(error.message))}\n\nThe game could not be built; the lines above say where.`)
    process.exit(1)
  }
  await compress(dist)
  writeFileSync(stamp, now)
  console.log(`  done in ${((Date.now() - started) / 1000).toFixed(1)} s`)
}

/** @param {string} text */
const withoutStack = (text) => text.replace(/^ +at .*\n?/gm, '').trimEnd()

const isCurrent = () => existsSync(join(dist, 'index.html')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === sum()
if (!process.argv.includes('--if-changed') || !isCurrent()) await build()
