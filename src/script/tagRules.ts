import { at, found, type Rule, values } from './rule.ts'
import { readTag, standOf } from './tags.ts'

/** Every tag is known and well formed. */
export const meaning: Rule = ({ choices, lines }) =>
  [...choices.flatMap(({ tags }) => tags), ...lines.flatMap(({ tags }) => tags)].flatMap((tag) => {
    if (tag.logic)
      return at(
        tag,
        'tag-with-logic',
        `The tag \`${tag.text.trim()}\` has no fixed words`,
        'Keep tags out of `{ }`; give each branch a line of its own',
      )
    const read = readTag(tag.text)
    return 'rule' in read ? found(tag, read) : []
  })

/** Choice tags stand inside brackets, line tags outside. */
export const placing: Rule = ({ choices, lines }) => {
  const besides = new Set(choices.map(({ beside }) => beside))
  const onLines = lines.flatMap((line) =>
    line.tags
      .filter((tag) => standOf(tag.text) === 'choice')
      .map((tag) =>
        besides.has(line)
          ? at(
              tag,
              'tag-outside-brackets',
              `\`${tag.text.trim()}\` stands after the brackets, where Ink gives it to the next line`,
              'Move it inside: `+ [Words # move: id]`',
            )
          : at(
              tag,
              'misplaced-tag',
              `\`${tag.text.trim()}\` stands on a line, and belongs to a choice`,
              'Move it into the brackets of the choice',
            ),
      ),
  )
  const onChoices = choices.flatMap(({ tags }) =>
    tags
      .filter((tag) => standOf(tag.text) === 'line')
      .map((tag) =>
        at(tag, 'misplaced-tag', `\`${tag.text.trim()}\` stands in a choice, and belongs to a line`, 'Move it to the line it describes'),
      ),
  )
  return [...onLines, ...onChoices]
}

/** Distress and the evening are those with which a contact begins: anywhere else they would be lost. */
export const beginning: Rule = ({ lines }) =>
  lines
    .filter(({ tags }) => values(tags, 'contact').length === 0)
    .flatMap(({ tags }) => [...values(tags, 'distress'), ...values(tags, 'evening')])
    .map((tag) =>
      at(
        tag,
        'without-contact',
        `\`${tag.text.trim()}\` stands where no contact begins, and would change nothing`,
        'Put it beside the contact it begins with: `# contact: n`; or take it out',
      ),
    )

/** Nothing that matters stands outside a knot. */
export const outside: Rule = ({ choices, lines }) => [
  ...lines
    .filter(({ knot }) => knot === '')
    .flatMap(({ tags }) =>
      tags.map((tag) =>
        at(
          tag,
          'tag-outside-knot',
          `\`${tag.text.trim()}\` stands before the first knot; below an INCLUDE Ink loses it`,
          'Move it below `=== the first knot ===`',
        ),
      ),
    ),
  ...choices
    .filter(({ knot }) => knot === '')
    .map((choice) =>
      at(choice, 'choice-outside-knot', 'This choice stands in no knot, so it has no place', 'Put it below a `=== knot ===`'),
    ),
]
