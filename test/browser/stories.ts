import { readdirSync, readFileSync } from 'node:fs'
import { type Play, readPlay } from '../../src/authoring/playthrough.ts'

// What the authors ship, as the browser's tests need it.

type Story = {
  readonly id: string
  /** Every ending the vignette says it has. */
  readonly endings: readonly string[]
  /** Every play-through its authors wrote. */
  readonly plays: readonly Play[]
  /** Its page, from the site's root. */
  path(locale: string): string
  /** The same, with hidden facts as a facilitator would set them: by default each one's first value. */
  address(where?: Where): string
}

export type Where = { readonly locale?: 'en-GB' | 'en-US'; readonly seed?: number; readonly facts?: Readonly<Record<string, string>> }

export const choicesOf = ({ steps }: Play): readonly string[] => steps.flatMap(({ choice }) => (choice === undefined ? [] : [choice]))

/** The ending a play-through arrives at. */
export const endingOf = ({ steps }: Play): string | undefined =>
  steps.flatMap(({ expects }) => expects.filter(({ subject }) => subject === 'ending')).at(-1)?.expected

function read(id: string): Story {
  const folder = `stories/${id}`
  const { hidden, endings } = JSON.parse(readFileSync(`${folder}/vignette.json`, 'utf8')) as {
    hidden: readonly { readonly name: string; readonly values: readonly string[] }[]
    endings: Readonly<Record<string, unknown>>
  }
  const path = (locale: string) => `play/${id}/${locale === 'en-GB' ? '' : `${locale}/`}`
  const names = readdirSync(`${folder}/plays`).filter((name) => name.endsWith('.play'))
  return {
    id,
    endings: Object.keys(endings),
    plays: names.toSorted().map((name) => readPlay(name, readFileSync(`${folder}/plays/${name}`, 'utf8')).play),
    path,
    address({ locale = 'en-GB', seed = 1, facts = {} } = {}) {
      const set = hidden.map(({ name, values }) => [name, facts[name] ?? values[0] ?? ''])
      const asked = new URLSearchParams([['seed', String(seed)], ...set])
      return `${path(locale)}?${asked}`
    },
  }
}

export const gift = read('gift-offer')
export const vignettes: readonly Story[] = [gift, read('after-hours-caller'), read('rescuer-trap')]
