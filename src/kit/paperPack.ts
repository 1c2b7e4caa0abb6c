import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { meet, type Terms } from '../core/encounter/encounter.ts'
import type { Facts } from '../core/encounter/signals.ts'
import { moves } from '../core/relationship/moves.ts'
import { rules } from '../core/relationship/rules.ts'
import { kindFor } from '../core/relationship/rupture.ts'
import { readCards } from '../script/cards.ts'
import { readTree } from '../script/tree.ts'
import type { Vignette } from '../script/vignette.ts'
import { readFolder } from './folder.ts'
import { type Book, bookOf } from './paper/book.ts'
import { figuresOf, once } from './paper/figures.ts'
import type { PackSheet } from './sheets/facilitatorPack.ts'
import { lineFace } from './sheets/lineFace.ts'
import { helpLines } from './sheets/support.ts'
import { type NamedVersion, noVersion, versionsOf } from './versions.ts'

// A vignette's folder as a facilitator's pack: everything that is on its sheets.

/** One folder, read once for every locale and version. */
export class PackFolder {
  readonly path: string
  private readonly assets: string
  private readonly folder: ReturnType<typeof readFolder>
  private readonly counted = new Map<string, ReturnType<typeof figuresOf>>()

  constructor(path: string, assets: string) {
    this.path = path
    this.assets = assets
    this.folder = readFolder(path)
  }

  get locales(): readonly string[] {
    return this.folder.vignette ? Object.keys(this.folder.vignette.locales) : []
  }

  /** Every version there is, in the words of a locale. */
  versions(locale: string): readonly NamedVersion[] {
    const { vignette } = this.folder
    const words = vignette?.locales[locale]
    return vignette && words ? versionsOf(vignette.hidden, words.facts) : []
  }

  /** The sheets in a locale. @throws Error where the script holds what paper cannot follow @returns what is lacking, in words */
  sheet(locale: string, version?: string): PackSheet | string {
    const { vignette, scripts } = this.folder
    const id = this.path.split('/').at(-1) ?? ''
    if (!vignette) return `There is no vignette "${id}".`
    const [script, words] = [scripts.find((one) => one.locale === locale), vignette.locales[locale]]
    if (!script || !words) return `"${id}" is not there in ${locale}.`
    const versions = this.versions(locale)
    const [first] = versions
    const printed = version === undefined ? first : versions.find(({ value }) => value === version)
    if (version !== undefined && !printed) return noVersion(id, version, versions)
    const facts = factsOf(vignette, printed?.value)
    const tree = readTree({ path: script.path, source: readFileSync(script.path, 'utf8'), read: (path) => readFileSync(path, 'utf8') })
    const terms: Terms = { person: vignette.person, facts, rules }
    const book = bookOf(tree, facts)
    const own = { book, figures: this.figures(book, terms), ...told(vignette, words), ...scored(terms) }
    return {
      ...own,
      locale,
      face: lineFace(this.assets, vignette.person.id),
      support: helpLines(this.assets),
      versions,
      ...(printed && { version: printed }),
      ...this.pages(locale),
    }
  }

  /** The model's own numbers are the same in every locale. */
  private figures(book: Book, terms: Terms): ReturnType<typeof figuresOf> {
    const key = JSON.stringify(terms.facts)
    const figures = this.counted.get(key) ?? figuresOf(book, terms)
    this.counted.set(key, figures)
    return figures
  }

  private pages(locale: string): Pick<PackSheet, 'guide' | 'cards'> {
    const text = (name: string) => (existsSync(join(this.path, name)) ? readFileSync(join(this.path, name), 'utf8') : '')
    const { cards, problems } = readCards('', text(`cards.${locale}.md`))
    return { guide: text(`facilitator.${locale}.md`), ...(problems.length === 0 && { cards }) }
  }
}

const factsOf = ({ hidden }: Vignette, version: string | undefined): Facts =>
  Object.fromEntries(hidden.map(({ name, values }, index) => [name, index === 0 && version !== undefined ? version : (values[0] ?? '')]))

type Words = Vignette['locales'][string]

const told = ({ person }: Vignette, { title, teaser, briefing, contentNote, names, settings, endings }: Words) => ({
  ...{ title, teaser, briefing, contentNote, names, settings },
  person: names[person.id] ?? person.id,
  endings,
})

function scored(terms: Terms): Pick<PackSheet, 'starts' | 'moves' | 'rupture'> {
  const { trust, rapport, clarity, selfDetermination, strain } = meet(terms)
  const whole = Math.round
  return {
    starts: {
      trust: whole(trust),
      rapport: whole(rapport),
      clarity: whole(clarity),
      selfDetermination: whole(selfDetermination),
      strain: whole(strain),
    },
    rupture: kindFor(terms.person.profile),
    moves: (Object.keys(moves) as (keyof typeof moves)[]).map((move) => [move.replaceAll('-', ' '), once(terms, move)]),
  }
}
