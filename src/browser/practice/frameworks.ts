import { readInstitution } from '../../core/institution/institution.ts'

/** The competences' titles by code, and the names of the two frameworks by the letter their codes begin with. A school may edit both. */
export type Frameworks = { readonly names: Readonly<Record<string, string>>; readonly titles: Readonly<Record<string, string>> }

/** Reads them out of the institution's file. One with a fault lists nothing. */
export function frameworksIn(file: string): Frameworks {
  const { frameworks = {}, competences = {} } = readInstitution(file).institution ?? {}
  return { names: frameworks, titles: competences }
}

/** Fetches them. Where they do not come, nothing is listed. `root`: from this page to the site's root. */
export const fetchFrameworks = (root: string): Promise<Frameworks> =>
  fetch(`${root}institution.json`)
    .then((answer) => (answer.ok ? answer.text() : ''))
    .then(frameworksIn, () => frameworksIn(''))

/** One framework with what of it came up. */
export type Listed = {
  readonly name: string
  readonly rows: readonly { readonly code: string; readonly title: string; readonly met: number; readonly seen: number }[]
}

/** What there was to practise, framework by framework: the one of this place first. A code without a title is not listed. */
export function listed(
  opportunities: readonly { readonly code: string; readonly met: number; readonly seen: number }[],
  { names, titles }: Frameworks,
  locale: string,
): readonly Listed[] {
  const letters = locale === 'en-US' ? ['C', 'P'] : ['P', 'C']
  return letters.flatMap((letter) => {
    const rows = opportunities.flatMap((one) =>
      one.code.startsWith(letter) && titles[one.code] ? [{ ...one, title: titles[one.code] ?? '' }] : [],
    )
    return rows.length > 0 ? [{ name: names[letter] ?? '', rows }] : []
  })
}
