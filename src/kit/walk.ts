import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Figures, figures } from '../authoring/figures.ts'
import { report } from '../authoring/report.ts'
import { FAR, type Progress, type Walk, walkAll } from '../authoring/walk/walk.ts'
import { folders, readFolder } from './folder.ts'

// `npm run walk`: walks vignettes, shows how far it is, and writes walk.txt.

const usage = `npm run walk -- [stories/your-case ...] [--limit STEPS] [--json]
Walks every path of each vignette named, or of all, through its script and the model, and writes its walk.txt.
  --limit STEPS  gives up walking every path of a variant after so many steps, and plays instead (${FAR.limit.toLocaleString('en-GB')} where it is not given);
                 then walk.txt is printed and not written
  --json         prints all figures for machines, and writes nothing
stories/README.md says what the figures and the claims are.`

const options = { limit: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean' } } as const

/** Walks as the words of the command line say. @returns whether something is broken or never reached */
export function walk(words: readonly string[]): boolean {
  const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true })
  const limit = values.limit === undefined ? FAR.limit : Number(values.limit)
  const wrong = !Number.isInteger(limit) || limit < 0
  if (values.help || wrong) {
    console.log(usage)
    return wrong
  }
  const paths = positionals.length > 0 ? positionals : folders()
  return paths
    .map((path) => walkOne(path, { limit, json: !!values.json, writes: values.limit === undefined && !values.json }))
    .includes(true)
}

type How = { readonly limit: number; readonly json: boolean; readonly writes: boolean }

function walkOne(path: string, { limit, json, writes }: How): boolean {
  const { vignette, scripts, problems } = readFolder(path)
  const [script] = scripts
  if (!vignette || !script || problems.length > 0) {
    console.log(`${path} has problems; \`npm run check -- ${path}\` lists them`)
    return true
  }
  const found = figures(script, vignette, shown(vignette.id, walkAll(script, vignette, { ...FAR, limit })))
  const text = report(found)
  if (writes) writeFileSync(join(path, 'walk.txt'), text)
  console.log(json ? JSON.stringify(found, null, 2) : text)
  return isBroken(found)
}

const isBroken = ({ variants, breaches, endingsUnreached, lines, choices }: Figures): boolean =>
  variants.some(({ faults }) => faults.length > 0) ||
  breaches.length + endingsUnreached.length > 0 ||
  [...lines, ...choices].some(({ reached }) => !reached)

/** Milliseconds between two looks of the bar. */
const OFTEN = 100

/** Takes a walk to its end; where somebody looks on, a bar shows how far it is. */
function shown(name: string, walk: Generator<Progress, readonly Walk[]>): readonly Walk[] {
  const { stderr } = process
  let next = walk.next()
  for (let last = 0; !next.done; next = walk.next()) {
    if (!stderr.isTTY || Date.now() - last < OFTEN) continue
    last = Date.now()
    stderr.write(`\r\x1b[K${bar(name, next.value)}`)
  }
  if (stderr.isTTY) stderr.write('\r\x1b[K')
  return next.value
}

const WIDE = 24

/** One line: whose walk, what it does, and how much of that is done. */
export function bar(name: string, { doing, variant, done, of }: Progress): string {
  const full = Math.round((WIDE * Math.min(done, of)) / Math.max(1, of))
  return `${name}, variant ${variant + 1}, ${doing} [${'#'.repeat(full).padEnd(WIDE, '.')}] ${done.toLocaleString('en-GB')} of ${of.toLocaleString('en-GB')}`
}
