import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { closure, filesOf, isText } from './siteFiles.ts'

// Which files of the built site a device keeps, so that the game works without a network.

/**
 * A file as the background script knows it: by a mark of its bytes, so that it keeps no other in its place. Where its name holds a hash
 * of what is in it, the mark is no revision: what the page has fetched already is the same.
 */
type Entry = { readonly url: string } & ({ readonly revision: string } | { readonly revision: null; readonly mark: string })

/**
 * Pages that are not kept. The studio weighs as much as all the rest, a pack for paper is printed once and by a facilitator, one joins a
 * class over a network only, and a page that another site holds is that site's. A facilitator's page and the wall are kept: in one room,
 * on one computer, they need no server.
 */
const NOT_KEPT = /^(studio\/|print\/|embed\/|room\/(?!lead\/|screen\/))/

/**
 * What no page asks for: pictures of the readme, the list of what was drawn by whom, what the server compressed, and these files
 * themselves; and whether a server keeps classes, which without a network none does.
 */
const NO_PART = /^(readme|api)\/|\.md$|\.(br|gz)$|^sw\.js$|^offline\.json$/

/** How many digits tell a file from what a host gives in its place by mistake; whoever means harm has the host, and with it the list. */
const MARK = 8

const isHashed = (name: string) => /^assets\/.*-[\w-]{8}\.\w+$/.test(name)

/** All names beneath the folder that a device keeps: the pages, what they and their scripts name, and all that lies beside them. */
export function offlineFiles(dist: string): readonly string[] {
  const all = filesOf(dist)
  const beside = [...all].filter((name) => !name.startsWith('assets/') && !NO_PART.test(name) && !NOT_KEPT.test(name))
  return [...closure(beside, dist, all)]
}

/** Writes the list into the first line of `sw.js`, and what it comes to into `offline.json`, which the pages tell before they fetch it. */
export function listOffline(dist: string): void {
  const names = offlineFiles(dist)
  const bytes = (name: string) => readFileSync(join(dist, name))
  const entries = names.map((name): Entry => {
    const mark = createHash('sha256').update(bytes(name)).digest('hex').slice(0, MARK)
    const url = name.replace(/(^|\/)index\.html$/, '$1') || './'
    return isHashed(name) ? { url, revision: null, mark } : { url, revision: mark }
  })
  const script = join(dist, 'sw.js')
  const code = existsSync(script) ? readFileSync(script, 'utf8').replace(/^self\.__WB_MANIFEST=.*\n/, '') : ''
  writeFileSync(script, `self.__WB_MANIFEST=${JSON.stringify(entries)};\n${code}`)
  const weight = names.reduce((sum, name) => sum + onTheLine(name, bytes(name)), 0)
  writeFileSync(join(dist, 'offline.json'), JSON.stringify({ files: entries.length, bytes: weight }))
}

/** What a file weighs as it is sent, in bytes; fonts and photographs are compressed already. */
const onTheLine = (name: string, bytes: Buffer) => (isText(name) || name.endsWith('.svg') ? gzipSync(bytes).length : bytes.length)
