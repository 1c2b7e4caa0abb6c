import { describe, expect, it } from 'vitest'
import { closeUp } from '../../src/script/closeUp.ts'
import { type CompiledStory, openInk } from '../../src/script/ink.ts'
import { compiled, ids, texts } from './telling.ts'

// Every way compiled Ink has of finding a place by counting, each behind tags.
const story = (tags: string) => `INCLUDE ../relationship.ink
VAR after = -> garden
-> doorstep
=== doorstep ===
Good morning.${tags}
{trust_band == "working": She knows you.|She does not.} {rupture == "none": All is well.} And so in.${tags}
{promises_open == 0:
  Nothing is owed.${tags}
  {rupture == "none": Nor is anything broken.} Both are well.${tags}
- else:
  Something is owed.${tags}
}
-> told ->
Back from there.${tags}
+ [Come in. # move: validate${tags}] Thank you.${tags}
  -> doorstep.again
+ [Stay out. # move: avoid${tags}] As you like. -> over
- (again) Once more.${tags}
{CHOICE_COUNT() == 0: Nothing was asked yet.}${tags}
* (sat) [Sit. # move: affirm-strength${tags}] She sits.${tags}
* [Stand. # move: jargon${tags}] She stands.${tags}
- {sat: The chair is taken.|The chair is free.} {again > 0: You were here.}${tags}
{shout("so")} {&Once|Twice} upon a time.${tags}
-> after
=== garden
Out in the garden.${tags}
+ [Back. # move: open-question${tags}] -> doorstep.again
+ {doorstep.sat} [You sat. # move: close-loop${tags}] -> over
=== told
It was told.${tags}
->->
=== over
It is over.${tags} # ending: over
-> END
=== function shout(words)
{words == "so": {rupture == "none": It was so.} And loud.}
~ return
`
const TAGS = ' # face: level # gaze: you # body: She waits. # inner: Well. # plain: I wait.'
const signals = { trust_band: 'working', rupture: 'none' }
const WAYS = [
  ['doorstep/validate', 'doorstep/affirm-strength', 'garden/open-question', 'doorstep/jargon', 'garden/close-loop'],
  ['doorstep/validate', 'doorstep/jargon', 'garden/open-question', 'doorstep/affirm-strength', 'garden/close-loop'],
  ['doorstep/avoid'],
]

const root = ({ ink }: CompiledStory) => ink.root as Parameters<typeof closeUp>[0]
const made = (tags: string) => JSON.parse(compiled(story(tags)).json) as CompiledStory
const closed = (whole: CompiledStory): CompiledStory => ({ ...whole, ink: { ...whole.ink, root: closeUp(root(whole)) } })

/** What is told and offered on a way. */
function road(of: CompiledStory, way: readonly string[]) {
  const script = openInk(of)(1, signals)
  return [script.first, ...way.map((choice) => script.follow(choice, signals))].map((passage) => [texts(passage), ids(passage)])
}

describe('a story that was closed up', () => {
  const whole = made(TAGS)
  it.each(WAYS.map((way) => [way]))('goes the way it went, over %s', (way) => {
    expect(road(closed(whole), way)).toEqual(road(whole, way))
    expect(String(road(closed(whole), way).at(-1))).toContain('It is over.')
  })
  it('keeps no place for a tag beside another: with many it is as short as with one', () => {
    const shape = (of: CompiledStory) => JSON.stringify(root(of)).replace(/"\^\d+"/g, '"^"')
    expect(shape(whole)).not.toBe(shape(made(' # face: level')))
    expect(shape(closed(whole))).toBe(shape(closed(made(' # face: level'))))
  })
  it('has nothing more to lose', () => expect(closed(closed(whole))).toEqual(closed(whole)))
})
