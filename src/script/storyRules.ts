import { at, type Rule, values } from './rule.ts'
import { spoken } from './speaker.ts'

/** A story reads the model and calls nothing. */
export const variables: Rule = ({ declared, assigned, externals }) => {
  const models = new Set(declared.filter(({ file }) => file.endsWith('relationship.ink')).map(({ name }) => name))
  return [
    ...assigned
      .filter(({ name }) => models.has(name))
      .map((spot) =>
        at(
          spot,
          'writes-relationship',
          `\`${spot.name}\` is the model's; a story reads it and never writes it`,
          'Tag the choice with what it is (`# move:`), and let the model answer',
        ),
      ),
    ...externals.map((spot) =>
      at(
        spot,
        'external-function',
        `EXTERNAL \`${spot.name}\`: a story calls nothing outside itself`,
        'Read a variable of relationship.ink instead',
      ),
    ),
  ]
}

/** Whoever speaks is in the cast, and the person is seen or heard thinking. */
export const speakers: Rule = ({ lines }, facts) => {
  if (!facts) return []
  return lines.flatMap((line) => {
    const names = line.starts.map((start) => spoken(start).speaker).filter((name) => name !== '')
    const strangers = names
      .filter((name) => !facts.cast.includes(name))
      .map((name) =>
        at(
          line,
          'unknown-speaker',
          `\`${name}\` is not in the cast`,
          `Cast: ${facts.cast.join(', ')}. Add them to vignette.json, or correct the name`,
        ),
      )
    const seen = line.tags.some(({ text }) => /^\s*(face|inner)\s*:/.test(text))
    if (!names.includes(facts.person) || seen) return strangers
    return [
      ...strangers,
      at(
        line,
        'person-unseen',
        'The person speaks here with no `face` and no `inner`',
        'Say what a camera sees (`# face: level`) or what they think (`# inner: ...`)',
      ),
    ]
  })
}

/** Something leads to every knot. */
export const reachable: Rule = ({ diverts, knots }) => {
  const targets = new Set(diverts.flatMap(({ knot, to }) => (to.split('.')[0] === knot ? [] : [to.split('.')[0]])))
  return knots
    .filter(({ knot }) => !targets.has(knot))
    .map((spot) => at(spot, 'unreachable-knot', `Nothing leads to "${spot.knot}"`, `Go there: \`-> ${spot.knot}\`; or take it out`))
}

/** The story ends only in endings that have a title. */
export const endings: Rule = ({ lines, diverts }, facts) => {
  const tags = lines.flatMap((line) => values(line.tags, 'ending'))
  const titled = new Set(tags.map(({ knot }) => knot))
  const nameless = diverts
    .filter(({ to, knot }) => to === 'END' && !titled.has(knot))
    .map((divert) =>
      at(divert, 'end-without-ending', `"${divert.knot}" ends the story without an ending`, 'Tag its last line: `# ending: id`'),
    )
  if (!facts) return nameless
  const unknown = tags
    .map((tag) => ({ tag, id: tag.text.slice(tag.text.indexOf(':') + 1).trim() }))
    .filter(({ id }) => !facts.endings.includes(id))
    .map(({ tag, id }) =>
      at(
        tag,
        'unknown-ending',
        `vignette.json has no ending \`${id}\``,
        `Known: ${facts.endings.join(', ')}. Give it a title there, or correct the id`,
      ),
    )
  return [...nameless, ...unknown]
}

/** Words in one turn: a worker says under 30, a person under 45. Our judgement, from reading aloud. */
const LIMITS = { choice: 30, line: 45 }
const count = (text: string) => text.split(/\s+/).filter(Boolean).length

/** Nobody makes a speech. */
export const length: Rule = ({ choices, lines }) => [
  ...choices
    .filter(({ text }) => count(text) > LIMITS.choice)
    .map((choice) =>
      at(choice, 'too-long', `${count(choice.text)} words; nobody says that in one breath`, `Keep a choice to ${LIMITS.choice} words`),
    ),
  ...lines
    .filter(({ starts }) => starts.some((start) => count(start) > LIMITS.line))
    .map((line) =>
      at(line, 'too-long', 'This turn is long enough to be a speech', `Keep a turn to ${LIMITS.line} words; let somebody answer`),
    ),
]
