import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, posix } from 'node:path'
import { expect } from 'vitest'

// The site as it is built, and what its files weigh: as the server sends them to a browser that knows gzip. KB are 1,000 bytes.
const dist = join(import.meta.dirname, '..', '..', 'dist')
export const names = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'))
export const text = (name: string) => readFileSync(join(dist, name), 'utf8')

/** What the line carries, in KB. What is compressed already, as fonts are, goes as it is. */
const kb = (name: string) =>
  (existsSync(join(dist, `${name}.gz`)) ? statSync(join(dist, `${name}.gz`)) : statSync(join(dist, name))).size / 1000
const sum = (files: readonly string[]) => files.reduce((all, name) => all + kb(name), 0)
const sizes = (files: readonly string[]) => files.map((name) => `${kb(name).toFixed(1)} ${name}`).join('\n')

/** What in a file is of this kind. */
export const found = (name: string, pattern: RegExp) => text(name).match(pattern) ?? []

/** Addresses an element of this kind names in a page, as files from the site's root. */
export function named(page: string, pattern: RegExp): readonly string[] {
  const from = (address = '') => posix.normalize(posix.join(posix.dirname(page), address))
  return [...new Set([...text(page).matchAll(pattern)].map(([, address]) => from(address)))]
}

/** All scripts these ones cannot run without: what they import, and what that imports. */
export function withImports(scripts: readonly string[]): readonly string[] {
  const imported = (script: string) => [...text(script).matchAll(/(?:^|[;}\n])(?:import|export)\b[^"'`;()]*["']\.\/([\w.-]+\.js)["']/g)]
  const more = scripts.flatMap((script) => imported(script).map(([, name = '']) => posix.join(posix.dirname(script), name)))
  const all = [...new Set([...scripts, ...more])]
  return all.length === scripts.length ? all : withImports(all)
}

const said = (what: string, is: number, most: number, files: readonly string[]) =>
  `${what}: ${is.toFixed(1)} KB of at most ${most}\n${sizes(files)}`
export const within = (what: string, files: readonly string[], most: number) =>
  expect(sum(files), said(what, sum(files), most, files)).toBeLessThanOrEqual(most)
