import { Story } from 'inkjs'
import type { ChoiceId, OpenScript, Passage, Scene, Script, Signals } from '../core/encounter/passage.ts'
import { StillComing, StoryFault } from '../core/encounter/passage.ts'
import { putBack } from './apart.ts'
import { type Asks, overhear } from './overhear.ts'
import { type Key, readPassage } from './readPassage.ts'
import { START } from './scene.ts'
import type { Layer, Mark } from './tags.ts'

/**
 * What compile.ts writes. Each run of tags has become one number, its place in `marks`. `texts`: those that late.ts set apart; a mark it
 * set apart is a text's number.
 */
export type CompiledStory = {
  readonly ink: Readonly<Record<string, unknown>>
  readonly marks: Marks
  readonly texts?: Readonly<Record<string, string>>
}

type Marks = readonly (Mark | string)[]

/** Inner voice and plain words, by the number of the mark they belong to. They may come later than the story. */
export type Layers = Readonly<Record<string, Layer>>

/** The part of a story that may follow its first answers. */
export type Late = { readonly texts: Readonly<Record<string, string>>; readonly layers: Layers }

/** A place in a telling that can be come back to. `state`: Ink's own, as data. */
export type Saved = { readonly state: Readonly<Record<string, unknown>>; readonly passage: Passage }

/** A script that can also be put back where it stood: for walking every path of a vignette. */
export type Telling = Script & { save(): Saved; load(saved: Saved): void }

/** Ink's own steps in one passage; a long passage takes a few hundred. More is a story that goes round for ever. Our judgement. */
const STEPS = 5_000

/** `again` goes back to the last place saved and follows at most so many choices; saving each costs a quarter of a replay. */
const SAVED_EVERY = 4

/** What was read: the choice, none at the first words, and what the story knew. */
type Read = { readonly choice?: ChoiceId; readonly told: Signals }

/** Opens tellings of a compiled story. Ink reads its JSON here, once, and it can be let go. Layers that come later: open again, and replay. */
export function openInk(compiled: CompiledStory, layers: Layers = {}): OpenScript {
  hold(compiled)
  const { marks, texts = {} } = compiled
  return (seed, signals) => tell({ marks, texts, layers }, seed, signals)
}

/**
 * Opens one telling, with the means to save and load its place.
 *
 * @param asks  is told the name of each variable that the story looks at
 */
export function openTelling(compiled: CompiledStory, layers: Layers, seed: number, signals: Signals, asks?: Asks): Telling {
  hold(compiled)
  const { marks, texts = {} } = compiled
  return tell({ marks, texts, layers, ...(asks && { asks }) }, seed, signals)
}

/** What a telling reads beside Ink. */
type Beside = {
  readonly marks: Marks
  readonly texts: Readonly<Record<string, string>>
  readonly layers: Layers
  readonly asks?: Asks
}

/** Stories that were read, by their marks: what they hold never changes, so it is read once. The first telling takes the story itself. */
const held = new WeakMap<Marks, { readonly story: Story; taken: boolean }>()

function hold({ ink, marks }: CompiledStory): void {
  if (!held.has(marks)) held.set(marks, { story: new Story(ink), taken: false })
}

/** The story at its beginning, with a state of its own. */
function atBeginning(marks: Marks): Story {
  const own = held.get(marks) as { story: Story; taken: boolean }
  if (!own.taken) {
    own.taken = true
    return own.story
  }
  const story = new Story(own.story.mainContentContainer, own.story.listDefinitions?.lists ?? null)
  story.ResetState()
  return story
}

function tell(beside: Beside, seed: number, signals: Signals): Telling {
  const { marks } = beside
  const { put, mark } = backIn(beside)
  let story = atBeginning(marks)
  story.state.storySeed = seed
  let read = reader(story, { mark, put, layers: beside.layers }, beside.asks)
  const idOf = (tags: readonly string[] | null) => tags?.map((tag) => mark(tag).choice?.id).find((id) => id)
  let passage: Passage = { scene: START, lines: [], choices: [] }
  let here: Saved | undefined
  const save = () => (here ??= { state: JSON.parse(story.state.toJson()), passage })
  const load = (saved: Saved) => {
    story.state.LoadJsonObj(saved.state)
    passage = saved.passage
    here = base = saved
    since = []
  }
  let base = save()
  let since: readonly Read[] = []
  const take = (next: Read) => {
    const { choice, told } = next
    if (choice !== undefined) {
      const index = story.currentChoices.findIndex((offer: { readonly tags: readonly string[] | null }) => idOf(offer.tags) === choice)
      if (index < 0) throw new RangeError(`"${choice}" is not offered in "${passage.scene.place}"`)
      story.ChooseChoiceIndex(index)
    }
    here = undefined
    passage = read(passage.scene, told)
    since = [...since, next]
    return passage
  }
  return {
    first: take({ told: signals }),
    follow(choice, told) {
      if (since.length >= SAVED_EVERY) [base, since] = [save(), []]
      return take({ choice, told })
    },
    again(told) {
      const [last, before] = [since.at(-1), since.slice(0, -1)]
      if (last && isSame(last.told, told)) return passage
      load(base)
      before.forEach(take)
      return take({ ...last, told })
    },
    aside(look) {
      const [place, ...back] = [save(), base, since] as const
      try {
        return look()
      } catch (fault) {
        // Ink does not get over a fault: what it had half done would stand in the way of every other choice.
        story = atBeginning(marks)
        read = reader(story, { mark, put, layers: beside.layers }, beside.asks)
        throw fault
      } finally {
        load(place)
        ;[base, since] = back
      }
    },
    save,
    load,
  }
}

const isSame = (one: Signals, other: Signals) => Object.entries(other).every(([name, value]) => one[name] === value)

/** What puts back what late.ts set apart: texts, and what a tag's number stands for. */
function backIn({ marks, texts }: Beside): Pick<Key, 'put' | 'mark'> {
  const put = putBack(texts, (number) => {
    throw new StillComing(`text ${number} is still coming`)
  })
  return {
    put,
    mark: (tag) => {
      const mark = marks[Number(tag)] ?? {}
      return typeof mark === 'string' ? (JSON.parse(put(mark)) as Mark) : mark
    },
  }
}

/** Reads on to the next choices. Whatever goes wrong inside Ink is a StoryFault; nothing goes round for ever. */
function reader(story: Story, key: Key, asks: Asks | undefined) {
  // Would search the whole story, in each telling anew, for what compile.ts has refused.
  story.ValidateExternalBindings = () => undefined
  if (asks) overhear(story.variablesState, asks)
  let left = STEPS
  const step = story.Step.bind(story)
  story.Step = () => {
    if (left-- <= 0) throw new StoryFault(`more than ${STEPS} steps without a choice: it goes round in a circle`)
    step()
  }
  return (from: Scene, signals: Signals): Passage => {
    left = STEPS
    const variables = story.variablesState
    try {
      for (const [name, value] of Object.entries(signals))
        if (variables.GlobalVariableExistsWithName(name) && variables.$(name) !== value) variables.$(name, value)
      return readPassage(story, key, from)
    } catch (cause) {
      if (cause instanceof StillComing) throw cause
      const why = cause instanceof Error ? cause.message : String(cause)
      throw new StoryFault(`The story broke off after "${from.place}": ${why}`, { cause })
    }
  }
}
