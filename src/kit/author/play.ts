import { parseArgs } from 'node:util'
import { drawFacts } from '../../core/encounter/lots.ts'
import { rules } from '../../core/relationship/rules.ts'
import { openInk } from '../../script/ink.ts'
import { folders, readFolder } from '../folder.ts'
import { folderOf, type Said } from './check.ts'
import { type Desk, openDesk } from './desk.ts'
import { playAt, type Table } from './playing.ts'
import { saveRoad } from './road.ts'

// `npm run play`: a vignette in the terminal, as it is on the page, with its cues in words.

const usage = `npm run play -- your-case       plays it in this window
  --why                  says after each choice what it did, and why
  --fact meaning=thanks  sets a hidden fact; others are drawn by lot
  --seed 7               draws the same lots again
  --locale en-US         another of its locales
  --out good-road        writes what was played to plays/good-road.play; nothing is written over
While playing: a number chooses, b goes back, w says what the last choice did, s name saves, q stops.`

const options = {
  why: { type: 'boolean' },
  fact: { type: 'string', multiple: true },
  seed: { type: 'string' },
  locale: { type: 'string' },
  out: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

/** Something in the words of the command line that cannot be followed. */
class Misread extends Error {}

/** Plays what is asked for, at a desk. `lot`: a number drawn by chance, for a seed. */
export async function play(words: readonly string[], desk?: Desk, lot = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0): Promise<Said> {
  let table: Table
  let out: string | undefined
  try {
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true })
    if (values.help) return { code: 0, text: usage }
    out = values.out
    table = laid(positionals, { ...values, lot })
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    return { code: 2, text: error instanceof Misread ? said : `${said}\n\n${usage}` }
  }
  const at = desk ?? openDesk()
  try {
    const encounter = await playAt(at, table)
    return { code: 0, text: out === undefined ? '' : `${saveRoad(table.folder, out, encounter)} is written.` }
  } catch (error) {
    return { code: 1, text: error instanceof Error ? error.message : String(error) }
  } finally {
    at.close()
  }
}

type Wanted = {
  readonly why?: boolean | undefined
  readonly fact?: readonly string[] | undefined
  readonly seed?: string | undefined
  readonly locale?: string | undefined
  readonly lot: number
}

/** Opens the vignette that is asked for. @throws Error where there is none, or it cannot be played */
function laid(named: readonly string[], { why = false, fact = [], seed, locale, lot }: Wanted): Table {
  const all = folders()
  const [name = all.length === 1 ? all[0] : undefined] = named
  if (name === undefined || named.length > 1) throw new Error(`Which one? There are: ${all.join(', ')}`)
  const folder = folderOf(name)
  const { vignette, scripts, problems } = readFolder(folder)
  const script = locale === undefined ? scripts[0] : scripts.find((one) => one.locale === locale)
  if (locale !== undefined && vignette && !script)
    throw new Misread(`It is not there in ${locale}. There is: ${scripts.map((one) => one.locale).join(', ')}`)
  if (!vignette || !script || !vignette.locales[script.locale])
    throw new Misread(`${folder} cannot be played yet. \`npm run check -- ${folder}\` says why (${problems.length} to put right).`)
  const chosen = seed === undefined ? lot : Number(seed)
  if (!Number.isInteger(chosen) || chosen < 0 || chosen > 0xffff_ffff) throw new Misread(`--seed is a whole number from 0, got "${seed}"`)
  const set = Object.fromEntries(fact.map((one) => known(one, vignette.hidden)))
  const facts = drawFacts(vignette.hidden, chosen, set)
  return {
    vignette,
    locale: script.locale,
    folder,
    openScript: openInk(script.story, script.layers),
    terms: { person: vignette.person, facts, rules },
    seed: chosen,
    why,
  }
}

function known(
  written: string,
  hidden: readonly { readonly name: string; readonly values: readonly string[] }[],
): readonly [string, string] {
  const [name = '', value = ''] = written.split('=')
  if (hidden.find((one) => one.name === name)?.values.includes(value)) return [name, value]
  const there = hidden.map((one) => `${one.name}=${one.values.join(' or ')}`).join('; ')
  throw new Misread(`--fact ${written} is no hidden fact of this vignette. There is: ${there || 'none'}`)
}
