import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { drawing, hanging, keyOfBars, keyOfLines, lines, words } from './drawing.ts'
import { bag, type Course, gift, limit } from './examples.ts'
import { movesTable } from './movesTable.ts'

/** The charts of the model's README, each by the name of its file. */
export const charts: Readonly<Record<string, () => string>> = { 'the-gift': theGift, 'the-limit': theLimit, 'the-bag': theBag }

/** Where the charts are kept. */
const folder = fileURLToPath(new URL('../../core/relationship/charts/', import.meta.url))

/** Draws every chart anew, writes the table of moves, and says where. */
export function drawCharts(): void {
  for (const [name, draw] of Object.entries(charts)) {
    writeFileSync(`${folder}${name}.svg`, draw())
    console.log(`src/core/relationship/charts/${name}.svg`)
  }
  writeFileSync(`${folder}../moves/README.md`, movesTable())
  console.log('src/core/relationship/moves/README.md')
}

function theGift(): string {
  const { cold, warm } = gift()
  const says = `Trust over four beats. ${told(warm, 'Honoured, and the limit held warmly', 'trust')}. ${told(cold, 'Refused coldly, then mended', 'trust')}.`
  const box = { x: 60, y: 60, width: 380, height: 150 }
  const beats = ['before', '1', '2', '3', '4']
  return drawing(680, 260, says, [
    words(24, 32, 'Trust, when a gift is offered', 'class="strong"'),
    ...lines(
      box,
      [40, 70],
      [
        { name: 'honoured, limit held warmly', values: warm.map(({ trust }) => trust) },
        { name: 'refused coldly, then mended', values: cold.map(({ trust }) => trust) },
      ],
    ),
    ...beats.map((beat, place) => words(box.x + (place / 4) * box.width, 234, beat, 'class="quiet" text-anchor="middle"')),
  ])
}

function theLimit(): string {
  const cells = limit()
  const says = `What one limit costs in rapport. ${cells
    .map(
      ({ exceptions, agreed, warm, cold }) =>
        `After ${exceptions} exceptions nobody named: agreed before and warm first ${agreed}, warm first ${warm}, cold ${cold}`,
    )
    .join('. ')}.`
  const names = cells.map(({ exceptions }) => (exceptions === 0 ? 'no exception' : `${exceptions} exceptions nobody named`))
  return drawing(680, 300, says, [
    words(24, 32, 'What one limit on hours costs in rapport', 'class="strong"'),
    ...keyOfBars(24, 236, ['agreed before, warm first', 'warm first', 'cold']),
    ...hanging(
      { x: 24, y: 76, width: 632, height: 130 },
      20,
      cells.map(({ agreed, warm, cold }, place) => ({ name: names[place] ?? '', values: [agreed, warm, cold] })),
    ),
  ])
}

function theBag(): string {
  const { rescued, beside } = bag()
  const parts = { trust: 'Trust', rapport: 'Rapport', selfDetermination: 'Self-determination', strain: 'Strain (yours)' } as const
  const on = Object.entries(parts) as [keyof typeof parts, string][]
  const says = on
    .map(([part, name]) => `${told(beside, `${name}, working beside`, part)}; ${told(rescued, 'taking over', part)}`)
    .join('. ')
  return drawing(680, 400, `${says}.`, [
    ...on.flatMap(([part, name], place) => {
      const [left, top] = [60 + (place % 2) * 320, 64 + Math.floor(place / 2) * 170]
      const value = (course: Course) => course.map((each) => each[part])
      return [
        words(left - 36, top - 20, name, 'class="strong"'),
        ...lines(
          { x: left, y: top, width: 190, height: 100 },
          [0, 60],
          [
            { name: '', values: value(beside) },
            { name: '', values: value(rescued) },
          ],
        ),
      ]
    }),
    ...keyOfLines(24, 372, ['working beside: reflect, affirm, offer, coach', 'taking over, four times'], 360),
  ])
}

/** A line of a chart in words. */
const told = (course: Course, name: string, on: 'trust' | 'rapport' | 'selfDetermination' | 'strain'): string =>
  `${name}: ${course.map((each) => each[on]).join(', ')}`
