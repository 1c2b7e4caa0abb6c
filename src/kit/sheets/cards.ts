import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CardPart, TriadCards } from '../../core/encounter/triadCards.ts'
import type { HelpLine } from '../../core/institution/institution.ts'
import { type CardWords, cardWordsFor } from './cardWords.ts'
import { isApart, keptBack, withoutApart } from './keptBack.ts'
import { escaped, paper } from './paper.ts'
import { said } from './said.ts'
import type { Sheet } from './sheet.ts'
import { supportBox } from './support.ts'

/** A version of what is hidden: its place among them, from nought, and what it is, in words. */
export type Version = { readonly place: number; readonly says: string }

/** What the cards of a vignette are printed from. `face`: a drawing of the person, or nothing. `on`: the day, in words. */
export type CardSheet = {
  readonly cards: TriadCards
  readonly title: string
  readonly name: string
  readonly locale: string
  readonly face: string
  readonly on: string
  /** Whom one can turn to, as the institution says. */
  readonly support: readonly HelpLine[]
  /** Those that the person has a card for; without any, whoever plays them chooses. */
  readonly versions?: readonly Version[]
}

/** Playing in threes without any device: what all three read, one card a page, and a page for leaving one's part. */
export function cardSheet(sheet: CardSheet): Sheet {
  const { title, locale, on } = sheet
  const footer = `@page{@bottom-left{content:"${cssText(`${title} · ${on} · ${cardWordsFor(locale).practice}`)}"}}`
  const style = `${cardStyle()}\n${footer}`
  return { html: paper(`${title}: cards`, `<main class="cards">${cardPages(sheet).join('\n')}</main>`, { style, locale }) }
}

export const cardStyle = () => readFileSync(join(import.meta.dirname, 'cards.css'), 'utf8')

/** Every card as a page. */
export function cardPages({ cards, name, locale, face, support, versions = [] }: Omit<CardSheet, 'title' | 'on'>): readonly string[] {
  const { worker, person, observer, checklist, policy, thermometer, leave, before } = cards
  const words = cardWordsFor(locale)
  const page = pageOf(words)
  const only = `<p class="only">${words.only}</p>`
  const offered = (place: number) => (isApart(person, place) ? `<p class="offered"><strong>${words.offered}</strong></p>` : '')
  const told = (says: string) => `<p class="version"><strong>${words.version}</strong> ${said(says)}.</p>`
  const policed = `<section><h2>${words.policy}: ${said(policy.title)}</h2>${policyCard(policy)}</section>`
  const felt = `<p class="note">${words.place}</p>${scale(thermometer, words)}<p>${said(leave)}</p>`
  return [
    page(words.before, `<div class="large"><p>${words.stop}</p>${before.map((text) => `<p>${said(text)}</p>`).join('')}</div>`),
    page(words.worker, `${only}${parts(worker)}${policed}`),
    ...(versions.length > 0
      ? versions.map(({ place, says }) => page(name, `${offered(place)}${only}${told(says)}${parts(keptBack(person, place))}${felt}`, face))
      : [page(name, `${only}${parts(withoutApart(person))}${felt}`, face)]),
    page(words.observer, `<div class="watch">${parts(observer)}</div>${observerSheet(words, checklist, thermometer)}`),
    page(
      words.deRole,
      `<p>${words.leaveSays}</p><ol class="large">${items(words.leave)}</ol><p>${words.next}</p>${supportBox(support, words)}`,
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
const stopped = (head: string, text: string) => (/^\p{Ll}/u.test(text) || /[,:]$/.test(head) ? head : `${head}.`)

const items = (all: readonly string[]) => all.map((item) => `<li>${said(item)}</li>`).join('')

export const policyCard = ({ lines, note }: TriadCards['policy']) => `<ol>${items(lines)}</ol><p class="note">${said(note)}</p>`

/** Five feelings, to be marked with a pencil. */
const scale = (feelings: readonly string[], words: CardWords) =>
  `<div><ol class="scale">${feelings.map((feeling) => `<li><span class="ring"></span>${said(feeling)}</li>`).join('')}</ol><p class="ends">${words.ends}</p></div>`

/** What the observer fills in, with a pencil: the checklist of the story, as on a phone, and what is left to say of the whole scene. */
const observerSheet = (words: CardWords, checklist: readonly string[], thermometer: readonly string[]) => `<table>
<thead><tr><td></td>${words.how.map((how) => `<th scope="col">${how}</th>`).join('')}<th scope="col" class="quote">${words.quote}</th></tr></thead>
<tbody>${checklist.map((item) => `<tr><th scope="row">${said(item)}</th>${words.how.map(() => `<td>${BOX}</td>`).join('')}<td></td></tr>`).join('')}</tbody>
</table>
<p class="line">${words.worked}</p>
<p class="shares"><span>${words.talked}</span>${words.shares.map((share) => `<span>${BOX} ${share}</span>`).join('')}</p>
<p class="line">${words.pulled}</p>
<p class="line">${words.noticed}</p>
<div class="scales"><p>${words.began}</p>${scale(thermometer, words)}<p>${words.ended}</p>${scale(thermometer, words)}</div>
<p class="note">${words.mark} ${words.noNames}</p>`

const BOX = '<span class="box"></span>'

/** What can stand in a string of a stylesheet, and in a page that holds it: nothing that ends either. */
export const cssText = (text: string): string => text.replace(/["\\<>]/g, '').replace(/\s+/g, ' ')
