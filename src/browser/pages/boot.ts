import { keyFor } from '../../core/encounter/keys.ts'
import { drawFacts, shuffled, unmetSeed } from '../../core/encounter/lots.ts'
import type { Panel } from '../hud/Tools.tsx'
import { dress, storedSettings } from '../settings.ts'
import { isSingle, pressNumber } from './numberKeys.ts'
import { underWay } from './underWay.ts'

// The few lines that stand in the page itself. They draw the seed, take a press that comes before the engine, and hand both over.

/** What the page has gathered until the engine arrives, and how it tells the engine from then on. */
export type Boot = {
  readonly seed: number
  /** The facilitator's wishes for the hidden facts; empty where chance decides. */
  facts: Readonly<Record<string, string>>
  wants?: Wants
  /** The text of a file to open. */
  file?: string
  /** Choices pressed before the engine came, and how many of them the page has answered by itself. */
  readonly early: string[]
  /** A dialog asked for before the engine came. */
  panel?: Panel
  answered: number
  /** Set by the engine: carries out what is wanted. */
  begin?: (wants: Wants) => void
  /** Shows the encounter, and leaves the prebrief. */
  show(): void
  /** What was wanted cannot be: the file is no encounter of this vignette. */
  refuse(): void
}
export type Wants = 'start' | 'resume' | 'open'

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)]
const facts = () => all('select[data-fact]') as HTMLSelectElement[]
const one = (selector: string) => document.querySelector<HTMLElement>(selector)

/** The address of an encounter under way: reloading it goes straight on. */
const UNDER_WAY = '#encounter'

const stored = storedSettings()
/** On a shared computer nobody sees what somebody else did. */
const shared = stored.keeps === 'tab'
const asked = new URLSearchParams(location.search)
const number = Number(asked.get('seed'))
const page = one('#play')
const hidden = JSON.parse(page?.dataset.hidden ?? '[]')
const boot: Boot = {
  // A whole number from 1 on that 32 bits hold.
  seed: number > 0 && number === number >>> 0 ? number : drawn(),
  facts: {},
  early: [],
  answered: 0,
  show,
  refuse,
}
declare global {
  interface Window {
    kbf: Boot
  }
}
window.kbf = boot
const root = document.documentElement
dress(root, stored)
// The light that another site's page asks for is there with the first words; one that is none is the device's.
if (stored.theme === 'device') root.dataset.theme = asked.get('theme') ?? ''

/** A seed by chance; for who comes back, one by which something is hidden that they have not met. */
function drawn(): number {
  const seed = crypto.getRandomValues(new Uint32Array(1))[0] ?? 1
  if (shared) return seed
  try {
    return unmetSeed(hidden, seed, JSON.parse(localStorage.getItem(keyFor('met', page?.dataset.vignette)) ?? '[]'))
  } catch {
    return seed // Nothing is remembered here, or nothing that can be read.
  }
}

for (const part of all('[data-if-shared]')) part.hidden = String(shared) !== part.dataset.ifShared
const begun = !shared && underWay(page?.dataset.vignette)
for (const part of all('[data-if-begun]')) part.hidden = !begun
for (const part of all('[data-not-begun]')) part.hidden = begun
try {
  // Who reloads stays where they are, also where it is over.
  if (!shared && location.hash === UNDER_WAY && localStorage.getItem(keyFor('now', page?.dataset.vignette)) !== null) boot.wants = 'resume'
} catch {
  // No storage here.
}
for (const wish of facts()) wish.value = asked.get(wish.name) ?? ''

/** Puts the choices on screen in the order the seed gives. `turn`: how many were made before. */
function inOrder(turn: number) {
  const list = one('#play .choices')
  const order = shuffled([...(list?.children ?? [])], boot.seed, turn)
  list?.append(...order)
  order.forEach((item, index) => {
    const key = item.querySelector('.number')
    if (key) key.textContent = String(index + 1)
  })
}
inOrder(0)

/** Starting needs no engine: the first words are here. Going on, and opening a file, wait for it. */
function begin(wants: Wants, pressed?: string) {
  boot.wants = wants
  boot.facts = Object.fromEntries(facts().flatMap(({ name, value }) => (value ? [[name, value]] : [])))
  if (wants === 'start') show()
  boot.begin?.(wants)
  if (wants !== 'start' && page?.hidden) wait(pressed)
}

function show() {
  for (const part of all('[data-prebrief]')) part.hidden = true
  if (page) page.hidden = false
  history.replaceState(null, '', UNDER_WAY)
  scrollTo(0, 0)
  one('.passage')?.focus({ preventScroll: true })
  setTimeout(showAfterAll, 8000)
}

/** What asks for one's own words first is long in coming: the options need not wait for it. */
function showAfterAll() {
  if (root.dataset.ownWords === 'on' && !one('#own-words')) root.dataset.unasked = ''
}

function refuse() {
  delete boot.wants
  one('[data-not-this-file]')?.removeAttribute('hidden')
}

/** A press is taken, shown as taken, and carried out when the engine arrives. */
function wait(pressed?: string) {
  if (pressed) one(pressed)?.setAttribute('aria-pressed', 'true')
  const says = (which: string) => {
    if (!boot.begin || (page?.hidden && boot.wants)) one(which)?.removeAttribute('hidden')
  }
  setTimeout(says, 900, '[data-waiting]')
  setTimeout(says, 20_000, '[data-slow]')
}

/** A choice before the engine: answered, where the page holds the answer; else taken, and shown as taken. */
function chooseEarly(choice: string) {
  if (boot.early.length > boot.answered) return
  boot.early.push(choice)
  const drawn = JSON.stringify(drawFacts(hidden, boot.seed, boot.facts))
  const answers = all('template[data-answer]') as HTMLTemplateElement[]
  const answer = answers.find(({ dataset }) => dataset.answer === choice && dataset.facts?.split('\n').includes(drawn))
  if (boot.early.length > 1 || !answer) return wait(`[data-choice="${choice}"]`)
  boot.answered = 1
  // The parts stay and what is in them changes, so that new words are announced and the engine finds what it would have drawn.
  for (const part of ['.tools', '.passage', '.choices'])
    one(`#play ${part}`)?.replaceChildren(...(answer.content.querySelector(part)?.cloneNode(true).childNodes ?? []))
  const says = answer.content.querySelector('.stage')?.getAttribute('aria-label')
  if (says) one('#play .stage')?.setAttribute('aria-label', says)
  inOrder(1)
  scrollTo(0, 0)
  one('#choices')?.focus({ preventScroll: true })
}

document.addEventListener('click', ({ target }) => {
  const pressed = (target as Element).closest<HTMLElement>('[data-start],[data-resume],[data-choice],[data-show]')
  if (!pressed) return
  if ('start' in pressed.dataset) begin('start', '[data-start]')
  else if ('resume' in pressed.dataset) begin('resume', '[data-resume]')
  else if (!boot.begin && pressed.dataset.show) boot.panel = pressed.dataset.show as Panel
  else if (!boot.begin && pressed.dataset.choice) chooseEarly(pressed.dataset.choice)
})

// Number keys choose, on every passage: they press the button that carries their number.
document.addEventListener('keydown', (event) => {
  if (!isSingle(event) || page?.hidden) return
  if (event.key === 'Escape' && !boot.begin) boot.panel = 'pause'
  pressNumber(event)
})

one('[data-open]')?.addEventListener('change', async ({ target }) => {
  const input = target as HTMLInputElement
  const [file] = input.files ?? []
  if (!file) return
  one('[data-not-this-file]')?.setAttribute('hidden', '')
  boot.file = await file.text().catch(() => '')
  input.value = ''
  begin('open')
})
