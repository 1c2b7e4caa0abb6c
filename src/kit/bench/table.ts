import { type Figure, isOver } from './figure.ts'

/** All figures as lines of text: what, how much, how much was asked, and whether it holds. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [figure.name, say(figure.measured, figure), asked(figure), verdict(figure)])
  const width = (column: number) => Math.max(...rows.map((row) => (row[column] ?? '').length))
  const [names, measured, targets] = [width(0), width(1), width(2)]
  const line = ([name = '', is = '', target = '', holds = '']: readonly string[], how = '') =>
    `${name.padEnd(names)}  ${is.padStart(measured)}  ${target.padStart(targets)}  ${holds.padEnd(4)}${how && `  ${how}`}`.trimEnd()
  return rows.map((row, index) => line(row, figures[index]?.how)).join('\n')
}

const say = (value: number, { unit }: Figure) => `${value < 10 ? Number(value.toFixed(2)) : Math.round(value)} ${unit}`.trimEnd()
const asked = (figure: Figure) => (figure.atMost === undefined ? '' : `≤ ${say(figure.atMost, figure)}`)
const verdict = (figure: Figure) => (figure.atMost === undefined ? '' : isOver(figure) ? 'OVER' : 'ok')
