import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PLANS, type PlanId } from '../../core/classroom/plan.ts'
import type { TriadCards } from '../../core/encounter/triadCards.ts'
import type { HelpLine } from '../../core/institution/institution.ts'
import { cardPages, cardStyle, cssText, policyCard, type Version } from './cards.ts'
import { cardWordsFor } from './cardWords.ts'
import { type Part, partsOf } from './handout.ts'
import { isApart } from './keptBack.ts'
import { type PackWords, packWordsFor } from './packWords.ts'
import { pagesOf } from './pages.ts'
import { escaped, paper } from './paper.ts'
import { said } from './said.ts'
import { movesTable, type Scoring, scoringRules, scoringSheet } from './scoring.ts'
import { type ScriptSheet, scriptOf } from './script.ts'
import type { Sheet } from './sheet.ts'
import { supportBox } from './support.ts'
import { numbered, votesIn } from './votes.ts'

/** What a pack is printed from. `version`: the one its script is for, of all `versions`, where anything is hidden. */
export type PackSheet = ScriptSheet &
  Scoring & {
    readonly title: string
    readonly locale: string
    readonly face: string
    readonly teaser: string
    readonly briefing: readonly string[]
    readonly contentNote: string
    readonly version?: Version
    readonly versions: readonly Version[]
    readonly guide: string
    readonly support: readonly HelpLine[]
    readonly cards?: TriadCards
  }

/** On a screen: what stands above the pack, and where the files of type and the site's icon lie. */
export type OnScreen = { readonly bar?: string; readonly type?: string; readonly icon?: string }

/** A facilitator's whole pack, for a session without any device. Browsers print its name on every page: it says the version by number alone. */
export function facilitatorPack(sheet: PackSheet, { bar = '', type, icon }: OnScreen = {}): Sheet {
  const { title, locale, cards, person, face, support, version, book } = sheet
  const words = packWordsFor(locale)
  const guide = partsOf(numbered(sheet.guide, book, words))
  const versions = sheet.versions.filter(({ place }) => place === version?.place || !isApart(cards?.person ?? [], place))
  const leaf = (name: string, html: string, kind = '') => `<section class="leaf part ${kind}"><h1>${name}</h1>${html}</section>`
  const leaves = [
    leaf(words.runs, runs(words, guide), 'runs'),
    leaf(words.guide, `<p class="small">${words.guideOnly}</p>${hidden(sheet, words)}${guideParts(guide)}`, 'guide'),
    leaf(words.script, `${reading(words)}${scriptOf(sheet, votesIn(sheet.guide, book, words))}`, 'reading'),
    leaf(words.sheet, scoringSheet(sheet, words), 'sheet'),
    leaf(words.rulesOf, scoringRules(sheet, words), 'rules'),
    leaf(words.table, movesTable(sheet, words)),
    leaf(words.debrief, debrief(words, guide), 'talk'),
    ...(cards ? [`<div class="cards leaf">${cardPages({ cards, name: person, locale, face, support, versions }).join('\n')}</div>`] : []),
  ]
  const body = [cover(sheet, words, pagesOf(leaves)), ...leaves]
  const footer = `@page{@bottom-left{content:"${cssText(`${title} · ${words.practice}`)}"}@bottom-right{content:counter(page) " / " counter(pages)}}`
  const own = ['script.css', 'scoring.css', 'pack.css', 'bar.css']
    .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'))
    .join('\n')
  const style = `${cardStyle()}\n${own}\n${footer}`
  const named = [`${title}: ${words.pack}`, ...(version ? [words.versionOf(version.place + 1, sheet.versions.length)] : [])].join(', ')
  return { html: paper(named, `${bar}<main class="pack">${body.join('\n')}</main>`, { style, locale, type, icon }) }
}

const list = (all: readonly string[]) => `<ul>${all.map((one) => `<li>${said(one)}</li>`).join('')}</ul>`

/** What holds the pack together; and a page to be read aloud, which may be handed round. */
function cover(sheet: PackSheet, words: PackWords, pages: number): string {
  const { title, teaser, briefing, contentNote, cards, support, locale } = sheet
  const rule = cards
    ? `<section class="rule"><h2>${words.policy}: ${said(cards.policy.title)}</h2>${policyCard(cards.policy)}</section>`
    : ''
  return `<section class="part cover"><p class="over">${words.pack}</p><h1>${escaped(title)}</h1>
<p class="teaser">${said(teaser)}</p><p>${words.lead}</p>${supportBox(support, cardWordsFor(locale))}
<h2>${words.holds}</h2><dl>${words.contents.map(([name, what]) => `<dt>${name}</dt><dd>${what}</dd>`).join('')}</dl>
<h2>${words.before}</h2>${list(words.need(pages))}</section>
<section class="part leaf aloud"><h1>${words.aloud}</h1><p class="small">${words.aloudSays}</p><h2>${words.rules}</h2>${list(words.ruleLines)}
<h2>${words.note}</h2><p>${said(contentNote)}</p>
<section class="briefing"><h2>${words.briefing}</h2>${briefing.map((line) => `<p>${said(line)}</p>`).join('')}</section>${rule}</section>`
}

/** Which version the script is for: nothing that a learner may see in passing. */
function hidden({ version, versions }: PackSheet, words: PackWords): string {
  if (!version) return ''
  const others = versions.filter(({ place }) => place !== version.place).map(({ says }) => says)
  return `<p>${words.thisVersion} <strong>${said(version.says)}.</strong>${others.length > 0 ? ` ${said(words.others(others))}` : ''}</p>`
}

/** The author's own sheets where there are any; ours for the others. */
function runs(words: PackWords, guide: readonly Part[]): string {
  const own: Readonly<Partial<Record<PlanId, string>>> = {
    ...written('twenty', /^Twenty minutes|^Running sheet \(20/, guide),
    ...written('fifty', /^Running sheet( \(50.*)?$/, guide),
    ...written('ninety', /^Running sheet \(90|^Ninety minutes/, guide),
  }
  const sheets = (['twenty', 'fifty', 'ninety'] as const).map(
    (plan) => `<section><h2>${words.plans[plan] ?? ''}</h2>${own[plan] ?? planned(plan, words)}</section>`,
  )
  return `${sheets.join('')}<p class="small">${words.tracks}</p>`
}

function written(plan: PlanId, title: RegExp, guide: readonly Part[]) {
  const part = guide.find((one) => title.test(one.title))
  return part ? { [plan]: part.html } : {}
}

function planned(plan: PlanId, words: PackWords): string {
  const rows = PLANS[plan].map(({ kind, from, minutes, rounds }) => {
    const [what = '', how = ''] = words.steps[kind] ?? []
    const more = rounds ? ` ${words.rounds(rounds)}` : kind === 'play' ? ` ${words.lengths[plan] ?? ''}` : ''
    return `<tr><td class="when-at">${from} to ${from + minutes}</td><td>${what}</td><td>${how}${more}</td></tr>`
  })
  return `<table class="plain"><thead><tr><th scope="col">${words.minutes}</th><th scope="col">${words.what}</th><th scope="col">${words.how}</th></tr></thead><tbody>${rows.join('')}</tbody></table>`
}

/** All that is not printed elsewhere in the pack. */
const guideParts = (guide: readonly Part[]): string =>
  guide
    .filter(({ title }) => !/^(Running sheet|Twenty minutes|Ninety minutes|Questions|On a screen)/.test(title))
    .map(({ title, html }, index) => (index === 0 ? html : `<section class="flow"><h2>${said(title)}</h2>${html}</section>`))
    .join('')

const reading = (words: PackWords) =>
  `<div class="how"><h2>${words.reading}</h2>${list(words.readingLines)}<p class="small">${words.leftOut}</p></div>`

function debrief(words: PackWords, guide: readonly Part[]): string {
  const own = guide.find(({ title }) => title.startsWith('Questions'))
  const parts = words.debriefParts.map(([title, asks]) => `<section><h2>${title}</h2>${list(asks)}</section>`)
  return `<p>${words.debriefSays}</p>${parts.join('')}${own ? `<section><h2>${words.storys}</h2>${own.html}</section>` : ''}`
}
