import { type Dimension, TOPICS } from '../../core/relationship/relationship.ts'
import type { RuptureKind } from '../../core/relationship/rupture.ts'
import type { Book } from '../paper/book.ts'
import type { Points } from '../paper/figures.ts'
import { givenBack } from '../paper/hand.ts'
import { namesOf, spaced } from './askedOf.ts'
import type { PackWords } from './packWords.ts'
import { said } from './said.ts'
import { signed, tracked } from './script.ts'

// The sheet that somebody keeps with a pencil while the script is read, and the page that says how.

/** `starts`: where each number begins. `moves`: each move in whole points. `rupture`: the kind that this person tends to. */
export type Scoring = {
  readonly book: Book
  readonly starts: Readonly<Record<Dimension, number>>
  readonly moves: readonly (readonly [name: string, points: Points])[]
  readonly person: string
  readonly rupture: RuptureKind
}

/** Decisions that find room on one sheet, and some to spare: no way that a walk found through a story of the house has more than 24. */
export const ROWS = 28

export function scoringSheet({ book, starts }: Scoring, words: PackWords): string {
  const columns = tracked(book)
  const head = columns.map((on) => `<th scope="col">${words.dimensions[on]}</th>`).join('')
  const begin = `<tr><th scope="row">${words.begins}</th>${columns.map((on) => `<td class="start">${starts[on]}</td>`).join('')}</tr>`
  const rows = Array.from({ length: ROWS }, () => `<tr><td></td>${columns.map(() => '<td></td>').join('')}</tr>`).join('')
  return `<div class="keeping"><p class="small">${words.sheetFor}</p><p class="line">${words.date}</p>
<div class="halves"><table class="road"><thead><tr><th scope="col">${words.road}</th>${head}</tr></thead><tbody>${begin}${rows}</tbody></table>
<div>${boxes(book, words)}${rupture(words)}${promises(words)}</div></div></div>`
}

/** What paragraphs ask about beside the numbers. */
function boxes(book: Book, words: PackWords): string {
  const { asks, values } = book
  const crossed = [...new Set(namesOf(book).values())]
  const own = Object.entries(values)
  const ticks = [
    ...(asks.includes('need_unmet') ? [words.accessAsked] : []),
    ...TOPICS.filter((topic) => asks.includes(`named_${topic}`) || asks.includes(`exceptions_${topic}`)).map(words.limitNamed),
    ...own.filter(([, value]) => typeof value === 'boolean').map(([name]) => spaced(name)),
  ]
  const counts = [
    ...(asks.includes('switch_risk') ? [words.rescueCount] : []),
    ...TOPICS.filter((topic) => asks.includes(`exceptions_${topic}`)).map(words.exceptions),
  ]
  const memos = own
    .filter(([, value]) => typeof value !== 'boolean')
    .map(([name, value]) => `${spaced(name)}: <i>${said(spaced(String(value)))}</i>`)
  const part = (title: string, html: string) => `<section><h3>${title}</h3>${html}</section>`
  return [
    part(words.crossOff, `<p class="numbers">${crossed.map((name) => `<span>${name}</span>`).join(' ')}</p>`),
    ticks.length > 0
      ? part(words.ticks, `<ul class="ticks">${ticks.map((tick) => `<li><span class="tick"></span>${said(tick)}</li>`).join('')}</ul>`)
      : '',
    [...memos, ...counts].length > 0
      ? part(
          words.memo,
          [...memos, ...counts.map((name) => `${said(name)}: <i>0</i>`)].map((memo) => `<p class="line">${memo}</p>`).join(''),
        )
      : '',
    `<p class="line">${words.comeBack}</p>`,
  ].join('')
}

const rupture = (words: PackWords) =>
  `<section><h3>${words.rupture}</h3><ul class="ticks">${words.ruptureLines.map((one) => `<li><span class="tick"></span>${one}</li>`).join('')}</ul><p class="lost">${words.ruptureLost}</p></section>`

const promises = (words: PackWords) =>
  `<section><h3>${words.promises}</h3><table class="owed"><thead><tr>${[words.promised, words.size, words.due, words.cameTo].map((one) => `<th scope="col">${one}</th>`).join('')}</tr></thead><tbody>${'<tr><td></td><td></td><td></td><td></td></tr>'.repeat(5)}</tbody></table></section>`

/** Losses for which the table says what comes back. */
const LOSSES = [4, 6, 8, 10, 12, 14, 16, 18, 20, 24, 28, 32]

export function scoringRules({ book, person, rupture }: Scoring, words: PackWords): string {
  const back = LOSSES.map((lost) => givenBack({ lost: { trust: lost, rapport: lost }, late: false }))
  const row = (title: string, all: readonly (number | undefined)[]) =>
    `<tr><th scope="row">${title}</th>${all.map((one) => `<td>${one}</td>`).join('')}</tr>`
  const list = (all: readonly string[]) => `<ul>${all.map((one) => `<li>${said(one)}</li>`).join('')}</ul>`
  return `<div class="how">${list(words.rulesLines({ switches: book.asks.includes('switch_risk'), strain: tracked(book).includes('strain'), person, rupture }))}
<h3>${words.back}</h3><table class="plain back"><tbody>${row(words.lost, LOSSES)}${row(
    words.trustBack,
    back.map(({ trust }) => trust),
  )}${row(
    words.rapportBack,
    back.map(({ rapport }) => rapport),
  )}</tbody></table><p class="small">${words.lateBack}</p>
<h2>${words.simple}</h2>${list(words.simpleLines)}<p>${words.measured}</p></div>`
}

export function movesTable({ book, moves }: Scoring, words: PackWords): string {
  const columns = tracked(book)
  const cell = (by: number | undefined) => `<td>${by ? signed(by) : ''}</td>`
  const rows = moves.map(([name, points]) => `<tr><th scope="row">${name}</th>${columns.map((on) => cell(points[on])).join('')}</tr>`)
  const half = Math.ceil(rows.length / 2)
  const table = (some: readonly string[]) =>
    `<table class="plain moves"><thead><tr><th scope="col">${words.move}</th>${columns.map((on) => `<th scope="col">${words.dimensions[on]}</th>`).join('')}</tr></thead><tbody>${some.join('')}</tbody></table>`
  return `<p>${words.tableSays}</p><div class="halves even">${table(rows.slice(0, half))}${table(rows.slice(half))}</div>`
}
