import { act, at, offered, type Rule, values } from './rule.ts'
import type { WrittenChoice } from './source.ts'

/** A choice stands whole in its brackets; the page says it once. */
export const brackets: Rule = ({ choices }) =>
  choices
    .filter(({ before }) => before !== '')
    .map((choice) =>
      /^\([a-z_]\w*\)/i.test(choice.before)
        ? at(
            choice,
            'label-after-condition',
            `Ink reads the label \`${choice.before}\` as words, since it follows a condition`,
            'Put the label first: `+ (label) {condition} [Words]`',
          )
        : at(
            choice,
            'choice-outside-brackets',
            `"${choice.before}" stands outside the brackets, and would be said twice`,
            'Put all of the choice inside: `+ [Words # move: id]`',
          ),
    )

/** A choice is exactly one move. */
export const moves: Rule = (source) =>
  offered(source).flatMap((choice) => {
    const count = values(choice.tags, 'move').length
    if (count === 0) return at(choice, 'choice-without-move', `"${choice.text}" has no move`, 'Add `# move: id` inside the brackets')
    return count > 1
      ? at(choice, 'two-moves', `"${choice.text}" has ${count} moves`, 'Keep one; a combined reply is two choices, one after the other')
      : []
  })

/** A choice's id is its own. */
export const ids: Rule = (source) => {
  const seen = new Map<string, WrittenChoice>()
  return offered(source).flatMap((choice) => {
    const id = act(choice)?.id
    const first = id && seen.get(id)
    if (id && !first) seen.set(id, choice)
    return first
      ? at(choice, 'same-id', `\`${id}\` is already the choice on line ${first.line}`, 'Name one of them: `# as: another-name`')
      : []
  })
}

/** What is kept, moved or told was promised or hidden before. */
export const promises: Rule = (source) => {
  const acts = offered(source).flatMap((choice) => {
    const found = act(choice)
    return found ? [{ choice, act: found.act }] : []
  })
  const made = new Map(acts.flatMap(({ act }) => (act.promise ? [[act.promise.id, act.move] as const] : [])))
  const secrets = new Set(acts.flatMap(({ act }) => act.secret ?? []))
  return acts.flatMap(({ choice, act }) => {
    const { keeps, renegotiates, expose, move } = act
    const settles = [keeps, renegotiates].filter((id) => id !== undefined)
    return [
      ...settles
        .filter((id) => !made.has(id))
        .map((id) =>
          at(
            choice,
            'unknown-promise',
            `Nobody promises \`${id}\``,
            `Make it on a choice: \`# promise: ${id}; what; 1; 0\`, or correct the id`,
          ),
        ),
      ...(keeps && made.get(keeps) === 'over-promise'
        ? [
            at(
              choice,
              'keeps-infeasible',
              `\`${keeps}\` was an over-promise and cannot be kept`,
              'Let it be renegotiated or broken; or promise something that can be done',
            ),
          ]
        : []),
      ...(renegotiates && move !== 'renegotiate'
        ? [at(choice, 'renegotiates-without-move', `\`renegotiates: ${renegotiates}\` stands on \`${move}\``, 'Use `# move: renegotiate`')]
        : []),
      ...(expose && !secrets.has(expose)
        ? [at(choice, 'unknown-secret', `Nobody keeps the secret \`${expose}\``, 'Store it where it is kept: `# secret: id`')]
        : []),
    ]
  })
}
