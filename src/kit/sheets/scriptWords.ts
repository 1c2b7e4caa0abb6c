// The words of the script on paper: what is asked of the sheet, and what is written on it.

/** What a paragraph asks, where it is so and where it is not. */
type Pair = readonly [so: string, not: string]

const enGB = {
  if: (test: string) => `If ${test}:`,
  elseIf: (test: string) => `If not, but ${test}:`,
  ifNot: 'If not:',
  or: ' or ',
  and: ' and ',
  goTo: 'Go to',
  onlyIf: (test: string) => `(Only if ${test}.)`,
  visit: (back: number) => `Write ${back} beside “Come back to”. Then go to`,
  back: 'Go to the number beside “Come back to”.',
  cross: (name: string) => `Cross off ${name}`,
  tick: (name: string) => `tick “${name}”`,
  untick: (name: string) => `rub out the tick at “${name}”`,
  write: (name: string, value: string) => `beside “${name}” write ${value}`,
  less: (name: string, by: number) => `take ${by} from “${name}”`,
  more: (name: string, by: number) => `add ${by} to “${name}”`,
  ending: 'Ending',
  end: 'A contact ends here, and the story with it: settle what was promised. Then turn to the debrief.',
  contact: 'A new contact. On the sheet: settle what was promised, move rapport, draw a line under the last row.',
  rested: 'Strain −8: an evening to yourself.',
  alone: 'The worker is alone.',
  sound: 'Sound:',
  none: 'nothing',
  torn: 'while a rupture is open',
  opensRupture: (kind: string) => `Whatever is chosen here opens a rupture: a ${kind}.`,
  step: { notice: 'repair: notice', own: 'repair: own', invite: 'repair: invite', amend: 'repair: begin again' },
  promise: (text: string, size: number, due: string) => `Promise of size ${size}, due ${due}: “${text}”`,
  dueNow: 'by the end of this contact',
  dueLater: (more: number) => (more === 1 ? 'by the end of the next contact' : `${more} contacts from now`),
  keeps: (text: string) => `Kept: “${text}”`,
  lateOwned: (text: string) => `Late, and owned: “${text}”`,
  moves: (text: string) => `Moved in time: “${text}”`,
  access: 'tick “access asked”',
  rescue: 'rescue count +2',
  exceptions: (topic: string) => `exceptions (${topic})`,
  exceptionsBack: (topic: string) => `exceptions (${topic}) back to 0`,
  /** Where a limit that was named is let go. */
  oneMore: (topic: string) => ` (one more if “limit named (${topic})” is ticked)`,
  named: (topic: string) => `tick “limit named (${topic})”`,
  been: (name: string): Pair => [`${name} is crossed off`, `${name} is not crossed off`],
  ticked: (name: string): Pair => [`“${name}” is ticked`, `“${name}” is not ticked`],
  says: (name: string, values: string): Pair => [`“${name}” says ${values}`, `“${name}” does not say ${values}`],
  atLeast: (name: string, value: number): Pair => [`${name} is ${value} or more`, `${name} is under ${value}`],
  exactly: (name: string, value: number): Pair => [`${name} is ${value}`, `${name} is not ${value}`],
  between: (name: string, from: number, to: number): Pair => [`${name} is from ${from} to ${to}`, `${name} is not from ${from} to ${to}`],
  rupture: ['a rupture is open', 'no rupture is open'] as Pair,
  ruptureKind: { withdrawal: 'the open rupture is a withdrawal', confrontation: 'the open rupture is a confrontation' } as Readonly<
    Record<string, string>
  >,
  need: ['“access asked” is not ticked', '“access asked” is ticked'] as Pair,
  strained: ['strain is over 60', 'strain is 60 or less'] as Pair,
  switch: ['the rescue count is 4 or more', 'the rescue count is under 4'] as Pair,
  leave: ['trust is under 10', 'trust is 10 or more'] as Pair,
  promises: {
    open: ['a promise is open', 'no promise is open'],
    kept: ['a promise has been kept', 'no promise has been kept'],
    broken: ['a promise has been broken', 'no promise has been broken'],
  } as Readonly<Record<string, Pair>>,
  limit: (topic: string): Pair => [`“limit named (${topic})” is ticked`, `“limit named (${topic})” is not ticked`],
  dimensions: { trust: 'trust', rapport: 'rapport', clarity: 'clarity', selfDetermination: 'their say', strain: 'strain' },
}

export type ScriptWords = typeof enGB

/** The script on paper reads the same in British and American English. */
export const scriptWords = enGB
