import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CardPart, TriadCards } from '../../core/encounter/triadCards.ts'
import { type CardWords, cardWordsFor } from './cardWords.ts'
import { escaped, paper } from './paper.ts'
import { said } from './said.ts'
import type { Sheet } from './sheet.ts'

/** What the cards of a vignette are printed from. `face`: a drawing of the person, or nothing. `on`: the day, in words. */
export type CardSheet = {
  readonly cards: TriadCards
  readonly title: string
  readonly name: string
  readonly locale: string
  readonly face: string
  readonly on: string
}

/** Playing in threes without any device: one card a page, the observer's sheet, and a page for leaving one's part. */
export function cardSheet(sheet: CardSheet): Sheet {
  const { title, locale, on } = sheet
  const footer = `@page{@bottom-left{content:"${cssText(`${title} · ${on} · ${cardWordsFor(locale).practice}`)}"}}`
  const style = `${cardStyle()}\n${footer}`
  return { html: paper(`${title}: cards`, `<main class="cards">${cardPages(sheet).join('\n')}</main>`, { style, locale }) }
}

export const cardStyle = () => readFileSync(join(import.meta.dirname, 'cards.css'), 'utf8')

/** Every card as a page. `versions`: what is hidden in each, in words; then the person has a card for each, and does not choose. */
export function cardPages(
  { cards, name, locale, face }: Pick<CardSheet, 'cards' | 'name' | 'locale' | 'face'>,
  versions: readonly string[] = [''],
): readonly string[] {
  const { worker, person, observer, checklist, policy, thermometer, leave, before } = cards
  const words = cardWordsFor(locale)
  const page = pageOf(words)
  const only = `<p class="only">${words.only}</p>`
  const told = (version: string) => version && `<p class="version"><strong>${words.version}</strong> ${said(version)}.</p>`
  return [
    page(words.worker, `${only}${parts(worker)}`),
    ...versions.map((version) => page(name, `${only}${told(version)}${parts(person)}${scale(thermometer)}<p>${said(leave)}</p>`, face)),
    page(words.observer, `${parts(observer.slice(0, -1))}${list(checklist)}${parts(observer.slice(-1))}`),
    page(words.policy, `<h2>${said(policy.title)}</h2><ol>${items(policy.lines)}</ol><p class="note">${said(policy.note)}</p>`),
    page(words.sheet, observerSheet(words, thermometer)),
    page(
      words.deRole,
      `<p>${words.leaveSays}</p><ol class="large">${items(words.leave)}</ol><p>${words.next}</p>${before.map((text) => `<p class="note">${said(text)}</p>`).join('')}`,
    ),
  ]
}

const pageOf =
  ({ running }: CardWords) =>
  (title: string, body: string, picture = '') =>
    `<article>
<header>${picture}<h1>${escaped(title)}</h1></header>
<div class="body">${body}</div>
<footer><ol>${items(running)}</ol></footer>
</article>`

const parts = (all: readonly CardPart[]) =>
  all.map(({ head, text }) => `<p>${head && `<strong>${said(stopped(head, text))}</strong> `}${said(text)}</p>`).join('')

/** A head that begins a sentence runs on into it; one that stands alone has a stop. */
const stopped = (head: string, text: string) => (/^\p{Ll}/u.test(text) ? head : `${head}.`)

const list = (all: readonly string[]) => `<ul>${items(all)}</ul>`
const items = (all: readonly string[]) => all.map((item) => `<li>${said(item)}</li>`).join('')

/** Five feelings, to be marked with a pencil. */
const scale = (feelings: readonly string[]) =>
  `<ol class="scale">${feelings.map((feeling) => `<li><span class="ring"></span>${said(feeling)}</li>`).join('')}</ol>`

const observerSheet = (words: CardWords, thermometer: readonly string[]) => `<table>
<thead><tr><td></td>${words.how.map((how) => `<th scope="col">${how}</th>`).join('')}<th scope="col" class="quote">${words.quote}</th></tr></thead>
<tbody>${words.checklist.map((item) => `<tr><th scope="row">${said(item)}</th>${words.how.map(() => '<td><span class="box"></span></td>').join('')}<td></td></tr>`).join('')}</tbody>
</table>
<p class="note">${words.mark}</p>
<div class="scales"><p>${words.began}</p>${scale(thermometer)}<p>${words.ended}</p>${scale(thermometer)}</div>
${words.lines.map((line) => `<p class="line">${line}</p>`).join('')}`

/** What can stand in a string of a stylesheet. */
export const cssText = (text: string): string => text.replaceAll('\\', '').replaceAll('"', '').replaceAll('\n', ' ')
