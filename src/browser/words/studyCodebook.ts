import type { StudyCodebook } from '../../core/records/study/file.ts'

const every = {
  participant: 'The pseudonym that the participant typed or drew.',
  encounter: 'Number of the meeting in this file, from 1, in the order in which they were kept last.',
  vignette: 'Which case was played, by its id.',
  vignette_hash: 'Which text of the case: a code that changes with each change of the story.',
  model: 'Version of the rules of the relationship, from 1.',
  locale: 'Language of the words that were read: en-GB or en-US.',
}

const points = 'points, 0 to 100, to one decimal'
const bands = 'guarded (trust under 25), wary (under 45), working (under 70) or open'

/** The values before a decision, or after it. */
const values = <When extends 'before' | 'after'>(when: When, at: string) =>
  ({
    [`band_${when}`]: `How trust showed ${at}: ${bands}.`,
    [`trust_${when}`]: `Trust ${at}: ${points}.`,
    [`rapport_${when}`]: `Rapport ${at}: ${points}.`,
    [`clarity_${when}`]: `Clarity of boundaries ${at}: ${points}.`,
    [`self_determination_${when}`]: `The person’s say in what happens ${at}: ${points}.`,
    [`strain_${when}`]: `The worker’s strain ${at}: ${points}.`,
  }) as Readonly<Record<`${'band' | 'trust' | 'rapport' | 'clarity' | 'self_determination' | 'strain'}_${When}`, string>>

/** What each column holds that is given to a study. docs/research.md says the same. */
export const studyCodebook: StudyCodebook = {
  encounters: {
    ...every,
    replayed: 'yes where every decision could be played again; no where one could not.',
    not_replayed:
      'Why not. story: the text of the case is another by now, or is not on this site. model: the rules are others. broke-off: a choice could not be followed. Else empty.',
    hidden: 'Which hidden variant was met, as JSON: each hidden fact and its value.',
    decisions: 'How many decisions were made, those too that were left by going back.',
    rewinds: 'How often the participant went back.',
    last_ms: 'When the last thing was done: milliseconds since the meeting began, without breaks.',
    ending: 'Id of the ending that the choices that stand lead to; empty where there is none, or nobody knows.',
    ending_from:
      'replay: the ending follows from the choices. kept: the debrief named it that day, and it was not played again. Else empty.',
  },
  decisions: {
    ...every,
    decision: 'Number of the decision in the meeting, from 1, in the order in which they were made.',
    position: 'Its place among the decisions that stood when it was made, from 1: after going back it is lower than the number.',
    stands: 'false where the participant went back from it later.',
    at_ms: 'When it was made: milliseconds since the meeting began, without breaks.',
    choice: 'Which choice was made, by its id: the place, then the move.',
    replayed: 'yes where it was played again with the same text and rules; no where it could not be: all that follows is empty then.',
    offered: 'Ids of the choices that could be made, in the order in which they stood on the screen, parted by spaces.',
    move: 'The move that the author gave the choice, by its id in the catalogue.',
    heard_as: 'The move as which it was heard: another where the moment made it one.',
    contact: 'Number of the contact with the person, from 0.',
    channel: 'room, phone or video.',
    alone: 'true where the person was not there.',
    ...values('before', 'before the decision'),
    ...values('after', 'after all that came of the decision'),
    rupture_after: 'Whether the alliance was broken then, and how: none, withdrawal or confrontation.',
    ending: 'Id of the ending this decision led to; empty where it went on.',
  },
  reasons: {
    ...every,
    decision: 'Number of the decision in the meeting, as in the table of decisions.',
    n: 'Number of the change at this decision, from 1, in the order in which the rules made them.',
    came_with: 'choice: the answer to the choice. contact: a contact ended with it, or time passed.',
    value: 'What changed: trust, rapport, clarity, self_determination, strain, or scar (what trust cannot regain).',
    by: 'The change as it was applied: points, to one decimal.',
    from: 'The value before: points, to one decimal.',
    to: 'The value after: points, to one decimal.',
    rule: 'Which rule made the change, by its name in the model.',
    move: 'The move it is about, by its id; empty where it is about none.',
    promise: 'The promise it is about, by its id; empty where it is about none.',
    secret: 'The secret it is about, by its id; empty where it is about none.',
    context: 'Rules of context that changed what the move was worth, by their names, parted by spaces.',
    adjusted: 'true where the author shifted what the move was worth here.',
  },
  promises: {
    ...every,
    promise: 'The promise, by its id in the story.',
    size: 'How much hangs on it: 1 small, 2 middling, 3 large.',
    due: 'Number of the contact by whose end it falls due, from 0.',
    feasible: 'false where keeping it was never in the worker’s power.',
    status: 'What became of it on the road that stands: open, kept, renegotiated, late-owned or broken.',
    successor: 'Id of the promise that took its place, where it was renegotiated.',
    made_at: 'Number of the decision at which it was made; empty where it was made before the meeting.',
    settled_at: 'Number of the decision at which it was settled; empty where it was not.',
    trust: 'What settling it did to trust: points, to one decimal.',
  },
  reflections: {
    ...every,
    part: 'said: what they would say, written before the options were seen. word: one word for how it felt. next: one thing to try. Else the step of a reflection, as model.step.',
    after: 'How many decisions had been made when it was written.',
    at_ms: 'When it was written: milliseconds since the meeting began, without breaks. Empty for a reflection written afterwards.',
    text: 'The participant’s own words. In a CSV file, one that begins with =, +, -, @, a tab or a return has an apostrophe before it.',
  },
}
