import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { readInstitution } from '../core/institution/institution.ts'
import { RECORDS } from '../core/institution/records.ts'
import { folders } from './folder.ts'
import { INSTITUTION } from './institution.ts'
import { type Ground, packed, vignetteIn } from './pack/package.ts'
import type { Target, Whole } from './pack/target.ts'
import { targets, wholes } from './pack/targets.ts'

// `npm run pack`: vignettes as packages for learning platforms, and all of them as one file for a stick.

const KINDS: Readonly<Record<string, Target | Whole>> = { ...targets, ...wholes }

const usage = `npm run pack -- gift-offer --target scorm12 --out packs
Packs a vignette, or all, for a learning platform: an archive for each, to upload there. For html all lie in one file.
  --target NAME    ${Object.entries(KINDS)
    .map(([name, { is }]) => `${name} (${is})`)
    .join(', ')}, or all
  --out DIR        where the archives go (packs)
  --locale NAME    en-GB, en-US (en-GB)
  --settings FILE  an institution's file, in place of ${INSTITUTION}: its help lines, and what the platform is told
docs/lms.md says what is stored, what is sent, and what to choose in Moodle, Canvas and Blackboard; docs/one-file.md is about html.`

const options = {
  target: { type: 'string' },
  out: { type: 'string', default: 'packs' },
  locale: { type: 'string', default: 'en-GB' },
  settings: { type: 'string', default: INSTITUTION },
  help: { type: 'boolean', short: 'h' },
} as const

/** What is asked for cannot be packed, in a sentence. */
class Refusal extends Error {}

type Where = { readonly root?: string; readonly build?: () => void }

/** Packs what the words of the command line ask for. @returns whether something was wrong */
export async function pack(
  words: readonly string[],
  { root = join(import.meta.dirname, '../..'), build = () => built(root) }: Where = {},
): Promise<boolean> {
  try {
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true })
    if (values.help) console.log(usage)
    else await packAll(positionals, values, root, build)
    return false
  } catch (wrong) {
    const mine = wrong instanceof Refusal || String((wrong as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS')
    if (!mine) throw wrong
    console.error(`${(wrong as Error).message}\n\n${usage}`)
    return true
  }
}

type Asked = { readonly target?: string | undefined; readonly out: string; readonly locale: string; readonly settings: string }

async function packAll(asked: readonly string[], { target, out, locale, settings }: Asked, root: string, build: () => void): Promise<void> {
  const stories = join(root, 'stories')
  const kinds = kindsOf(target)
  if (asked.length === 0) throw new Refusal('Say which vignette, or all.')
  const whole = asked.includes('all')
  const ids = whole ? folders(stories).map((path) => basename(path)) : asked
  const vignettes = ids.map((id) => {
    const found = vignetteIn(stories, id, locale)
    if (typeof found === 'string') throw new Refusal(found)
    return found
  })
  const ground: Ground = { site: join(root, 'dist'), stories, ...settingsIn(settings, root) }
  const jobs = kinds.flatMap(([name, kind]): readonly Job[] => {
    if (!('ending' in kind))
      return vignettes.map((vignette) => ({
        file: `${vignette.id}.${locale}.${name}.zip`,
        write: () => packed(vignette, locale, [name, kind], ground),
      }))
    if (whole) return [{ file: `kind-but-firm.${locale}.${kind.ending}`, write: () => kind.write(locale, ground) }]
    if (target === name) throw new Refusal(`"${name}" holds every vignette: say all.`)
    return []
  })
  build()
  mkdirSync(out, { recursive: true })
  for (const [n, { file, write }] of jobs.entries()) {
    const path = join(out, file)
    const bytes = await write()
    writeFileSync(path, bytes)
    console.log(`${n + 1} of ${jobs.length}  ${path}  ${Math.round(bytes.length / 1000)} KB`)
  }
}

/** Something to be packed: what it is called, and how its bytes come about. */
type Job = { readonly file: string; readonly write: () => Uint8Array | Promise<Uint8Array> }

function kindsOf(target: string | undefined): readonly (readonly [string, Target | Whole])[] {
  if (target === 'all') return Object.entries(KINDS)
  const found = target !== undefined && Object.hasOwn(KINDS, target) ? KINDS[target] : undefined
  if (target === undefined || !found) {
    const known = `There are ${Object.keys(KINDS).join(', ')}; or say all.`
    throw new Refusal(target === undefined ? `Say for which --target. ${known}` : `There is no target "${target}". ${known}`)
  }
  return [[target, found]]
}

/** What the institution wants told, and its file as it goes into the package. */
function settingsIn(file: string, root: string): Pick<Ground, 'records' | 'institution'> {
  const path = file === INSTITUTION ? join(root, INSTITUTION) : file
  if (!existsSync(path)) {
    if (file === INSTITUTION) return { records: RECORDS, institution: '{}' }
    throw new Refusal(`There is no file ${file}.`)
  }
  const text = readFileSync(path, 'utf8')
  const { faults, institution } = readInstitution(text)
  if (faults.length > 0) throw new Refusal(faults.map(({ line, says, cure }) => `${file}:${line} ${says}. ${cure}.`).join('\n'))
  return { records: { ...RECORDS, ...institution?.records }, institution: text }
}

/** Builds the site where it is not there, or older than what it is built from. It says itself how far it is. */
function built(root: string): void {
  const { status } = spawnSync(process.execPath, [join(root, 'scripts/build.mjs'), '--if-changed'], { cwd: root, stdio: 'inherit' })
  if (status !== 0) throw new Refusal('The site could not be built, so there is nothing to pack.')
}
