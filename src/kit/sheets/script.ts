import { moves } from '../../core/relationship/moves.ts'
import { DIMENSIONS } from '../../core/relationship/relationship.ts'
import type { Book, Option, Paragraph } from '../paper/book.ts'
import type { Figures, Points } from '../paper/figures.ts'
import type { Step } from '../paper/steps.ts'
import { inWords, namesOf, spaced } from './askedOf.ts'
import { said } from './said.ts'
import { scriptWords as words } from './scriptWords.ts'

// The branching script: one numbered paragraph after another, as HTML.

/** What the script is printed from. `names`: of the cast; `settings`: what a place looks like; `endings`: their titles. */
export type ScriptSheet = {
  readonly book: Book
  readonly figures: (choice: Pick<Option, 'id' | 'act'>) => Figures
  readonly names: Readonly<Record<string, string>>
  readonly settings: Readonly<Record<string, string>>
  readonly endings: Readonly<Record<string, string>>
}

/** Where a room votes, by its paragraph: what the vote is called. */
export type VoteNames = ReadonlyMap<number, string>

type Key = ScriptSheet & {
  readonly votes: VoteNames
  readonly crossed: ReadonlyMap<string, string>
  readonly number: ReadonlyMap<string, number>
  readonly promised: ReadonlyMap<string, string>
}

export function scriptOf(sheet: ScriptSheet, votes: VoteNames = new Map()): string {
  const { paragraphs } = sheet.book
  const key: Key = {
    ...sheet,
    votes,
    crossed: namesOf(sheet.book),
    number: new Map(paragraphs.map(({ key, number }) => [key, number])),
    promised: new Map(
      paragraphs.flatMap(({ answers }) => (answers?.act.promise ? [[answers.act.promise.id, answers.act.promise.text] as const] : [])),
    ),
  }
  return `<div class="script">${paragraphs.map((one) => paragraph(one, key)).join('\n')}</div>`
}

/** Letters of a paragraph that would be too high for one column; it takes both. */
const WIDE = 1500

function paragraph(one: Paragraph, key: Key): string {
  const html = [...sheetLines(one, key), ...one.steps.map((step) => stepOf(step, key)), ...offers(one, key)].join('')
  const kind = `para${one.answers ? ' answer' : ''}${html.replace(/<[^>]*>/g, '').length > WIDE ? ' wide' : ''}`
  const vote = key.votes.get(one.number)
  const head = vote === undefined ? `<h3>${one.number}</h3>` : `<h3 class="voted"><span>${one.number}</span> · ${said(vote)}</h3>`
  return `<section class="${kind}">${head}<div>${html}</div></section>`
}

/** What is done on the sheet before a word is read. */
function sheetLines({ answers, crosses }: Paragraph, key: Key): readonly string[] {
  const crossed = crosses.map((at) => words.cross(key.crossed.get(at) ?? ''))
  const deeds = [...(answers ? deed(answers, key) : []), ...crossed]
  return deeds.length > 0 ? [`<p class="deed">${deeds.map(upper).map(said).join('. ')}.</p>`] : []
}

/** What a choice does on the sheet. */
function deed({ id, act }: Option, { figures, book, promised }: Key): readonly string[] {
  const { calm, torn } = figures({ id, act })
  const [usual, open] = [points(calm, book), points(torn, book)]
  const move = moves[act.move]
  const title = (promise: string | undefined) => promised.get(promise ?? '') ?? promise ?? ''
  const deeds = [
    usual === open ? usual : `${usual} (${words.torn}: ${open})`,
    ...(move.repair ? [words.step[move.repair]] : []),
    ...(act.move === 'check-access' && book.asks.includes('need_unmet') ? [words.access] : []),
    ...(book.asks.includes('switch_risk') && move.position === 'rescuing' ? [words.rescue] : []),
    ...limits(act, book),
    ...(act.keeps ? [(act.move === 'own-apologise' ? words.lateOwned : words.keeps)(title(act.keeps))] : []),
    ...(act.renegotiates ? [words.moves(title(act.renegotiates))] : []),
    ...(act.promise
      ? [words.promise(act.promise.text, act.promise.size, act.promise.due === 0 ? words.dueNow : words.dueLater(act.promise.due))]
      : []),
  ]
  return usual === open && usual === words.none && deeds.length > 1 ? deeds.slice(1) : deeds
}

/** Exceptions and named limits, where the story asks about them. */
function limits({ move: id, topics, adjust }: Option['act'], { asks }: Book): readonly string[] {
  const move = moves[id]
  const topic = move.fixed ?? topics[0]
  if (!topic) return []
  const said = move.boundary ? [topic] : move.contract ? (move.fixed ? [move.fixed] : topics) : []
  const more = (move.accommodate ? 1 : 0) + (adjust ?? []).filter(({ on }) => on === 'exceptions').length
  const counted = asks.includes(`exceptions_${topic}`)
  return [
    ...(counted && move.boundary ? [words.exceptionsBack(topic)] : []),
    ...(counted && more > 0 ? [`${words.exceptions(topic)} +${more}${move.accommodate ? words.oneMore(topic) : ''}`] : []),
    ...said.filter((one) => asks.includes(`named_${one}`) || asks.includes(`exceptions_${one}`)).map(words.named),
  ]
}

/** Trust and rapport, and of the others what the story asks about. */
export const tracked = ({ asks }: Pick<Book, 'asks'>) =>
  DIMENSIONS.filter(
    (on) =>
      on === 'trust' ||
      on === 'rapport' ||
      (on === 'clarity' && asks.includes('clarity_level')) ||
      (on === 'selfDetermination' && asks.includes('self_determination_level')) ||
      (on === 'strain' && asks.includes('strained')),
  )

const points = (all: Points, book: Book): string =>
  tracked(book)
    .flatMap((on) => (all[on] ? [`${words.dimensions[on]} ${signed(all[on])}`] : []))
    .join(', ') || words.none

export const signed = (by: number) => (by < 0 ? `−${-by}` : `+${by}`)

function stepOf(step: Step, key: Key): string {
  const at = (to: string) => `<b>${key.number.get(to) ?? '?'}</b>`
  if (step.is === 'say') return line(step.line, key)
  if (step.is === 'scene') return scene(step.scene, key)
  if (step.is === 'note') return `<p class="do">${said(upper(noted(step.noted)))}.</p>`
  if (step.is === 'cross') return `<p class="do">${words.cross(key.crossed.get(step.at) ?? '')}.</p>`
  if (step.is === 'go') return `<p class="do go">${words.goTo} ${at(step.to)}.</p>`
  if (step.is === 'visit') return `<p class="do go">${said(words.visit(key.number.get(step.comeBackTo) ?? 0))} ${at(step.to)}.</p>`
  if (step.is === 'back') return `<p class="do go">${said(words.back)}</p>`
  if (step.is === 'end')
    return `<p class="do">${words.end}</p><p class="ending">${words.ending}: ${said(key.endings[step.ending] ?? step.ending)}</p>`
  return `<div class="when">${ways(step, key).join('')}</div>`
}

/** One question after another: what asks only where the one before was not so, stands under it and not within it. */
function ways({ test, so, otherwise }: Extract<Step, { is: 'when' }>, key: Key, asks = words.if): readonly string[] {
  const told = (steps: readonly Step[]) => `<div>${steps.map((one) => stepOf(one, key)).join('')}</div>`
  const [next, ...more] = otherwise
  const here = `<p class="do">${said(asks(inWords(test, key.crossed)))}</p>${told(so)}`
  if (next?.is === 'when' && more.length === 0) return [here, ...ways(next, key, words.elseIf)]
  return otherwise.length > 0 ? [here, `<p class="do">${words.ifNot}</p>${told(otherwise)}`] : [here]
}

function line({ speaker, text, body, sound }: Extract<Step, { is: 'say' }>['line'], { names }: Key): string {
  const caption = sound ? `<i>${words.sound} ${said(sound.caption)}</i> ` : ''
  const cue = body ? ` <i>${said(body)}</i>` : ''
  if (!speaker) return `<p class="seen">${caption}${said(text)}${cue}</p>`
  return `<p>${caption}<b class="who">${said(names[speaker] ?? upper(speaker))}</b> “${said(text)}”${cue}</p>`
}

function scene({ contact, setting, alone, evening, rupture }: Extract<Step, { is: 'scene' }>['scene'], { settings, book }: Key): string {
  const told = [
    ...(contact !== undefined && contact > 0 ? [words.contact] : []),
    ...(evening === 'protected' && tracked(book).includes('strain') ? [words.rested] : []),
    ...(alone ? [words.alone] : []),
    ...(rupture ? [words.opensRupture(rupture)] : []),
  ]
  const place = setting && settings[setting] ? `<p class="place">${said(settings[setting])}</p>` : ''
  return `${told.length > 0 ? `<p class="do">${told.map(said).join(' ')}</p>` : ''}${place}`
}

function noted({ name, to, by }: Extract<Step, { is: 'note' }>['noted']): string {
  const own = spaced(name)
  if (by !== undefined) return by < 0 ? words.less(own, -by) : words.more(own, by)
  return to === true ? words.tick(own) : to === false ? words.untick(own) : words.write(own, String(to).replaceAll('_', ' '))
}

const offers = ({ options }: Paragraph, { number, crossed }: Key): readonly string[] =>
  options.length === 0
    ? []
    : [
        `<ol class="offers">${options
          .map(({ text, act, test, to }) => {
            const only = test ? `<span class="do">${said(words.onlyIf(inWords(test, crossed)))}</span> ` : ''
            return `<li>${only}${act.unspoken ? `<i>${said(text)}</i>` : `“${said(text)}”`} <span class="to"><b>${number.get(to) ?? '?'}</b></span></li>`
          })
          .join('')}</ol>`,
      ]

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
