import { describe, expect, it } from 'vitest'
import { StillComing } from '../../src/core/encounter/passage.ts'
import { type CompiledStory, openInk } from '../../src/script/ink.ts'
import { setLateApart } from '../../src/script/late.ts'
import { compiled } from './telling.ts'

// Every way Ink has of putting words into logic, and words beside it that are only read.
const SOURCE = `INCLUDE ../relationship.ink
VAR meaning = "a long goodbye"
VAR fate = "nothing decided"
-> doorstep
=== doorstep ===
MRS O'NEILL: {meaning == "a long goodbye":  You came   after all.|You are early.} # face: level # body: She holds   the door.
+ [Good morning to you. # move: greet-as-person] -> inside
+ {meaning == "a long goodbye"} [I said I would   come. # move: close-loop] -> inside
=== inside ===
The hall smells of paint. # sound: clock; A clock strikes.
+ {rupture == "withdrawal"} [You have gone quiet on me. # move: name-process] -> room
+ {rupture == "nothing of the kind"} [This is never offered to anybody. # move: avoid] -> room
+ [{meaning == "a long goodbye": Is this the last of it?|Is it only thanks, then?} I wonder. # move: ask-meaning] -> room
+ [About "{meaning}": {shout("never mind it")}. # move: jargon] -> room
* Shall I sit [down over there # move: attend-in-silence] for a moment, then.
  She points to the chair. -> room
* (lid) { "{meaning}, again" == "a long goodbye, again" } [All in one string, that. # move: validate] -> room
=== room ===
~ fate = "decided in the room"
{fate:
- "decided in the room": <>   She nods twice at least.
- "decided somewhere else": She shakes her head at you.
}
{fate ? "in the room"  : It stays in the room with you.}
{shout("they said so") == "they said so and shouted": Somebody shouted in the street.}
{"{spoken_of()}" == "words a function prints": It has been spoken of already.}
{"so {meaning == "a long goodbye": it is ending|it goes on} here" == "so it is ending here": An ending here, she says.}
{~One of two things happened.|Another of two things happened.}
-> told("a parameter passed on") ->
+ [Is that everything now? # move: summarise-check # adjust: R+1 "she asked for it in writing" # rate: R 3 "told before it was sent"] -> over
=== told(how)
{how == "a parameter passed on": It was passed on as it was.}
{rupture == "withdrawal": She has turned her chair away.}
->->
=== over
It is over between you two. # ending: over # body: The lamp   is lit.
-> END
=== function shout(words)
~ return words + " and shouted"
=== function spoken_of()
words a function prints
`

const story = JSON.parse(compiled(SOURCE).json) as CompiledStory
const known = { rupture: 'withdrawal', meaning: 'a long goodbye' }
const first = (whole: CompiledStory) => {
  const opened = openInk(whole)(1, known).first
  for (const { id } of opened.choices) openInk(whole)(1, known).follow(id, known)
}
const { story: split, texts } = setLateApart(story, first)

/** All that is told on one road; from the hall on the story knows something else. */
function road(of: CompiledStory, way: string, also: Record<string, string>) {
  const script = openInk(of)(7, known)
  return [
    script.first,
    script.follow('doorstep/greet-as-person', known),
    script.follow(way, { ...known, ...also }),
    script.follow('room/summarise-check', { ...known, ...also }),
  ]
}

describe('a story in two parts', () => {
  it('keeps what its logic compares: no literal is taken out', () => {
    for (const value of ['a long goodbye', 'nothing decided', 'decided in the room', 'they said so and shouted', 'a parameter passed on'])
      expect(JSON.stringify(split.ink)).toContain(`^${value}`)
  })
  it('has its later words in the later part, those of choices among them', () => {
    expect(Object.values(texts)).toEqual(
      expect.arrayContaining(['Is that everything now?', 'She shakes her head at you.', 'It is over between you two.']),
    )
    expect(JSON.stringify(split)).not.toContain('She has turned her chair away')
  })
  it('has there, too, what stands beside them: cues, what a choice is, and an author’s reasons', () => {
    for (const beside of ['The lamp   is lit.', 'room/summarise-check', 'she asked for it in writing', 'told before it was sent']) {
      expect(JSON.stringify(split)).not.toContain(beside)
      expect(Object.values(texts).filter((text) => text.includes(beside))).toHaveLength(1)
    }
  })
  it.each(['name-process', 'ask-meaning', 'jargon', 'attend-in-silence', 'validate'])(
    'tells by %s what the whole story tells, whatever it knows',
    (way) => {
      for (const also of [{}, { rupture: 'none' }, { meaning: 'many thanks to you' }])
        expect(road({ ...split, texts }, `inside/${way}`, also)).toEqual(road(story, `inside/${way}`, also))
    },
  )
  it('gives its first words and each answer to them without the later part', () => expect(() => first(split)).not.toThrow())
  it('says that words are still coming where they are needed', () =>
    expect(() => road(split, 'inside/ask-meaning', {})).toThrow(StillComing))
})
