import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lint, project } from './ground/lint.ts'

// Each row: where a file stands, what it may import, and what is refused there. The tables are in src/README.md.
type Row = readonly [file: string, may: readonly string[], mayNot: readonly string[]]

const rows: readonly Row[] = [
  ['src/core/relationship/x.ts', ['./moves.ts', './moves/move.ts'], ['../encounter/log.ts', 'valibot', 'node:fs', '../../script/tags.ts']],
  ['src/core/relationship/moves/x.ts', ['./move.ts', '../rules.ts'], ['../../encounter/log.ts', 'valibot']],
  [
    'src/core/encounter/x.ts',
    ['../relationship/respond.ts'],
    ['../debrief/debrief.ts', '../classroom/vote.ts', '../../script/ink.ts', 'valibot'],
  ],
  ['src/core/encounter/readJson.ts', ['valibot'], ['../debrief/debrief.ts', 'inkjs']],
  ['src/core/encounter/readLog.ts', ['valibot'], ['../debrief/debrief.ts', 'inkjs']],
  ['src/core/institution/x.ts', ['./line.ts'], ['../encounter/log.ts', '../../script/problem.ts', 'valibot']],
  ['src/core/site/x.ts', ['./address.ts'], ['../encounter/log.ts', '../institution/institution.ts', 'valibot']],
  [
    'src/core/debrief/x.ts',
    ['../encounter/log.ts', '../relationship/moves.ts'],
    ['../classroom/view.ts', '../records/outcome.ts', 'd3-shape'],
  ],
  ['src/core/reflection/x.ts', ['./models.ts'], ['../encounter/log.ts', 'valibot']],
  ['src/core/reflection/reflection.ts', ['./models.ts', 'valibot'], ['../encounter/log.ts', '../debrief/debrief.ts']],
  ['src/core/debrief/keptAttempt.ts', ['./attempt.ts', '../encounter/log.ts', 'valibot'], ['../classroom/view.ts', 'd3-shape']],
  ['src/core/classroom/x.ts', ['../encounter/log.ts', '../debrief/debrief.ts'], ['../records/outcome.ts', 'valibot', 'socket.io']],
  ['src/core/classroom/messages.ts', ['valibot'], ['socket.io']],
  ['src/core/classroom/triadMessages.ts', ['./triad.ts', 'valibot'], ['socket.io']],
  [
    'src/core/records/x.ts',
    ['../encounter/log.ts', '../debrief/debrief.ts', '../reflection/reflection.ts'],
    ['../classroom/view.ts', '@xapi/xapi'],
  ],
  [
    'src/core/records/study/x.ts',
    ['./rows.ts', '../ownData.ts', '../../encounter/log.ts', '../../debrief/kept.ts', '../../reflection/reflection.ts'],
    ['../xapi/statement.ts', '../../classroom/view.ts', 'valibot'],
  ],
  ['src/core/records/xapi/x.ts', ['./visit.ts', '../uuid.ts', '../../encounter/log.ts'], ['../study/study.ts', '@xapi/cmi5']],
  [
    'src/script/x.ts',
    ['../core/encounter/passage.ts', '../core/relationship/moves.ts'],
    ['../core/debrief/debrief.ts', 'inkjs', 'inkjs/full', 'valibot', 'node:fs'],
  ],
  ['src/script/ink.ts', ['inkjs'], ['inkjs/full', 'valibot']],
  ['src/script/compile.ts', ['inkjs/full'], ['inkjs', 'node:fs']],
  ['src/script/tree.ts', ['inkjs/full'], ['inkjs', 'node:fs']],
  ['src/script/vignette.ts', ['valibot'], ['inkjs', 'inkjs/full']],
  [
    'src/authoring/x.ts',
    ['../script/compile.ts', '../core/debrief/debrief.ts'],
    ['../kit/main.ts', '../browser/settings.ts', 'node:fs', 'inkjs/full'],
  ],
  [
    'src/authoring/prose/x.ts',
    ['./reading.ts', '../check.ts', '../../script/speaker.ts', '../../core/relationship/moves.ts'],
    ['../../kit/main.ts', '../../browser/settings.ts', 'node:fs', 'inkjs/full'],
  ],
  [
    'src/authoring/claims/x.ts',
    ['./claim.ts', '../walk/trail.ts', '../ahead.ts', '../../script/ink.ts', '../../core/encounter/encounter.ts'],
    ['../../kit/main.ts', '../../browser/settings.ts', 'node:fs', 'inkjs', 'valibot'],
  ],
  [
    'src/validation/x.ts',
    ['./face/situations.ts', '../core/relationship/moves/move.ts', '../core/encounter/lots.ts'],
    ['../core/encounter/replay.ts', '../core/debrief/debrief.ts', '../script/ink.ts', '../kit/main.ts', 'node:fs', 'valibot'],
  ],
  ['src/validation/session.ts', ['valibot'], ['node:fs']],
  [
    'src/validation/face/x.ts',
    ['./sequence.ts', '../statistics.ts', '../../core/relationship/respond.ts'],
    ['../../core/encounter/log.ts', '../../kit/main.ts', 'valibot', 'node:fs'],
  ],
  [
    'src/kit/x.ts',
    ['../authoring/walk.ts', '../validation/face/rankings.ts', '../script/compile.ts', '../core/records/scorm.ts', 'node:fs', 'vite'],
    ['../browser/settings.ts', '../server/http.ts', 'inkjs/full', 'preact', 'tinybench', '@playwright/test', 'csv-parse/sync'],
  ],
  [
    'src/kit/rankings.ts',
    ['../validation/face/rankings.ts', '../validation/face/report.ts', 'node:fs', 'csv-parse/sync'],
    ['../script/compile.ts', 'vite', 'csv-parse'],
  ],
  [
    'src/kit/author/x.ts',
    [
      './play.ts',
      '../folder.ts',
      '../../authoring/survey.ts',
      '../../core/encounter/replay.ts',
      '../../browser/words/debrief.ts',
      'node:fs',
    ],
    ['../../browser/settings.ts', '../../validation/study.ts', 'inkjs/full', 'preact', 'vite'],
  ],
  [
    'src/kit/charts/x.ts',
    ['./drawing.ts', '../../core/relationship/moves.ts', '../../browser/words/reasonsOfMoves.ts', 'node:fs'],
    ['../../script/ink.ts', '../../browser/settings.ts', 'preact', '@playwright/test'],
  ],
  [
    'src/kit/pack/x.ts',
    [
      '../folder.ts',
      '../../script/vignette.ts',
      '../../core/institution/institution.ts',
      '../../browser/words/platform.ts',
      'node:fs',
      'fflate',
      'vite',
    ],
    ['../../browser/settings.ts', '../../server/http.ts', 'preact', '@playwright/test'],
  ],
  [
    'src/kit/sheets/x.ts',
    ['../paper/book.ts', '../../validation/face/situations.ts', '../../core/relationship/moves.ts', 'node:fs', '@playwright/test'],
    ['../../script/ink.ts', '../../browser/words/words.ts', 'preact', 'csv-parse/sync', '../../../scripts/build.mjs'],
  ],
  [
    'src/kit/paper/x.ts',
    ['./book.ts', '../../authoring/walk/ways.ts', '../../script/tree.ts', '../../core/encounter/encounter.ts'],
    ['../folder.ts', '../sheets/script.ts', '../../browser/words/words.ts', 'node:fs', 'inkjs/full'],
  ],
  [
    'src/kit/bench/x.ts',
    [
      '../vite.ts',
      '../../authoring/walk/walk.ts',
      '../../core/encounter/replay.ts',
      '../../script/ink.ts',
      'node:fs',
      'tinybench',
      '@playwright/test',
      'socket.io-client',
      'fflate',
    ],
    ['../../server/http.ts', 'socket.io', '../../browser/main.ts', 'inkjs', 'inkjs/full', 'preact', '../../../scripts/build.mjs'],
  ],
  [
    'src/server/x.ts',
    ['../core/classroom/classroom.ts', 'node:http', 'express', 'helmet', 'socket.io', 'valibot'],
    ['../core/encounter/log.ts', '../script/ink.ts', '../browser/settings.ts', 'preact'],
  ],
  [
    'src/server/log/x.ts',
    ['../http.ts', '../../core/classroom/messages.ts', 'node:sqlite'],
    ['../live/room.ts', '../../core/encounter/log.ts', '../../script/ink.ts'],
  ],
  [
    'src/server/live/x.ts',
    ['../http.ts', '../log/log.ts', '../../core/classroom/view.ts', 'socket.io', 'rate-limiter-flexible'],
    ['../../core/encounter/log.ts', '../../browser/classroom/line.ts', 'socket.io-client'],
  ],
  [
    'src/browser/main.tsx',
    ['./hud/Choices.tsx', './play/play.ts', '../script/ink.ts', 'preact', 'zustand/vanilla'],
    ['../authoring/walk.ts', '../server/http.ts', 'inkjs', 'phaser', 'zustand', 'express'],
  ],
  ['src/browser/routes.ts', ['./library.ts'], ['../kit/main.ts', 'node:path']],
  ['src/browser/settings.ts', ['./words/words.ts'], ['./play/play.ts', 'preact', 'zustand']],
  ['src/browser/words/x.ts', ['../../core/relationship/moves.ts'], ['../play/play.ts', 'preact']],
  ['src/browser/icons/x.tsx', ['preact'], ['../hud/Choices.tsx']],
  ['src/browser/pages/x.ts', ['../hud/Choices.tsx', '../../script/ink.ts'], ['../../kit/main.ts', 'inkjs', 'phaser']],
  [
    'src/browser/play/x.ts',
    ['../../core/encounter/replay.ts', '../../core/relationship/respond.ts', 'zustand/vanilla'],
    ['preact', 'preact/hooks', 'zustand', '../../script/ink.ts', '../hud/Choices.tsx', '../../core/debrief/debrief.ts', '../settings.ts'],
  ],
  [
    'src/browser/stage/x.ts',
    ['../play/play.ts', '../../core/encounter/cue.ts', 'phaser', 'virtual:phaser'],
    ['../hud/Choices.tsx', '../../script/ink.ts', 'zustand/vanilla'],
  ],
  [
    'src/browser/sound/x.ts',
    ['./rooms.ts', '../../core/encounter/cue.ts'],
    ['../settings.ts', '../play/play.ts', '../../script/ink.ts', 'preact'],
  ],
  ['src/browser/embed/x.ts', ['./messages.ts'], ['../settings.ts', '../../core/encounter/log.ts', 'preact']],
  [
    'src/browser/oneFile/x.ts',
    ['./table.ts', '../words/oneFile.ts', '../../core/site/oneFile.ts'],
    ['../settings.ts', '../pages/Document.tsx', '../../core/encounter/log.ts', '../../kit/pack/html.ts', 'preact'],
  ],
  [
    'src/browser/offline/x.tsx',
    ['./device.ts', '../words/offline.ts', '../../core/institution/institution.ts', 'preact/hooks'],
    ['../settings.ts', '../play/save.ts', 'workbox-precaching/PrecacheController.js'],
  ],
  ['src/browser/offline/background.ts', ['./names.ts', 'workbox-precaching/PrecacheController.js'], ['../words/offline.ts', 'preact']],
  [
    'src/browser/aloud/x.ts',
    ['./voices.ts', '../play/vignette.ts', '../settings.ts', '../words/words.ts', '../../core/encounter/lots.ts'],
    ['../hud/Choices.tsx', '../stage/inWords.ts', '../../script/ink.ts', 'preact'],
  ],
  ['src/browser/stage/parts.js', ['phaser-src/core/Game.js'], ['phaser', './stage.ts']],
  [
    'src/browser/hud/x.tsx',
    ['../play/play.ts', '../words/words.ts', '../settings.ts', '../../core/debrief/debrief.ts', 'preact/hooks'],
    ['../stage/stage.ts', '../debrief/Triangle.tsx', '../../script/ink.ts', 'phaser', 'd3-shape', 'socket.io-client', 'react'],
  ],
  [
    'src/browser/debrief/x.tsx',
    ['../play/play.ts', '../../core/debrief/debrief.ts', 'd3-shape'],
    ['../hud/Choices.tsx', '../practice/Shelf.tsx', 'phaser'],
  ],
  [
    'src/browser/debrief/colleague/x.tsx',
    ['../Heard.tsx', '../../play/vignette.ts', '../../words/colleague.ts', '../../../core/debrief/sameDecision.ts'],
    ['../../hud/Choices.tsx', '../../../script/ink.ts', 'd3-shape'],
  ],
  ['src/browser/practice/word.ts', ['./sheet.ts', 'docx'], ['preact', '../play/save.ts', 'fflate']],
  [
    'src/browser/ownData/x.tsx',
    ['../play/save.ts', '../../core/records/merge.ts', 'preact'],
    ['../practice/Writing.tsx', 'fflate', 'valibot'],
  ],
  [
    'src/browser/moments/x.tsx',
    ['../play/save.ts', '../../core/debrief/drill.ts', '../words/moments.ts', 'preact'],
    ['../practice/attempts.ts', '../debrief/AtOnce.tsx', '../hud/Choices.tsx', 'd3-shape', 'valibot'],
  ],
  ['src/browser/ownData/archive.ts', ['fflate'], ['preact', '../play/save.ts']],
  [
    'src/browser/practice/x.tsx',
    ['../play/save.ts', '../../core/debrief/course.ts', 'preact', 'd3-shape'],
    ['../debrief/Triangle.tsx', 'valibot'],
  ],
  [
    'src/browser/classroom/x.tsx',
    ['../../core/classroom/view.ts', 'socket.io-client', 'uqr'],
    ['../hud/Choices.tsx', 'socket.io', '../../server/classrooms.ts'],
  ],
  [
    'src/browser/classroom/triads/x.tsx',
    ['./say.ts', '../../icons/Icon.tsx', '../../words/triads.ts', '../../../core/classroom/triad.ts', 'preact'],
    ['../line.ts', '../../hud/Choices.tsx', '../../play/play.ts', 'socket.io-client'],
  ],
  [
    'src/browser/classroom/lead/x.tsx',
    ['./story.ts', '../line.ts', '../../play/save.ts', '../../words/lead.ts', '../../../core/classroom/view.ts', 'preact/hooks'],
    ['../../hud/Choices.tsx', '../../stage/inWords.ts', '../../../script/ink.ts', 'socket.io-client'],
  ],
  [
    'src/browser/classroom/seat/x.tsx',
    ['./asked.ts', '../line.ts', '../shared/Told.tsx', '../../words/classroom.ts', '../../../core/classroom/view.ts', 'preact/hooks'],
    ['../screen/Screen.tsx', '../../hud/Choices.tsx', '../../stage/Picture.tsx', 'socket.io-client', 'valibot'],
  ],
  [
    'src/browser/classroom/teams/x.tsx',
    [
      './plays.ts',
      '../line.ts',
      '../../words/teams.ts',
      '../../icons/Icon.tsx',
      '../../../core/classroom/view.ts',
      'preact/hooks',
      'd3-shape',
    ],
    ['../../hud/Choices.tsx', '../lead/story.ts', '../../../script/ink.ts', 'socket.io-client', 'zustand/vanilla'],
  ],
  [
    'src/browser/studio/x.tsx',
    ['../../authoring/walk.ts', '../../script/compile.ts', './map/Map.tsx'],
    ['../hud/Choices.tsx', '../../kit/main.ts', 'inkjs/full', 'fflate', 'zustand/vanilla'],
  ],
  [
    'src/browser/studio/map/x.tsx',
    [
      '../desk/desk.ts',
      '../../play/play.ts',
      '../../words/studio.ts',
      '../../../authoring/walk.ts',
      '../../../script/compile.ts',
      'preact/hooks',
    ],
    ['../../hud/Choices.tsx', '../../stage/stage.ts', '../../../kit/main.ts', 'inkjs/full', 'fflate', 'zustand/vanilla'],
  ],
  ['src/browser/studio/desk/x.ts', ['../files/door.ts', 'zustand/vanilla'], ['../../hud/Choices.tsx', 'zustand', 'fflate']],
  ['src/browser/studio/files/zip.ts', ['./given.ts', 'fflate'], ['preact', '../../../authoring/walk.ts']],
  ['src/browser/lms/x.ts', ['../../core/records/scorm.ts', 'valibot', '@xapi/cmi5'], ['../classroom/line.ts', '../../script/ink.ts']],
]

const importing = (specifiers: readonly string[]) => specifiers.map((specifier) => `export * from '${specifier}'\n`).join('')
const refusals = (files: Readonly<Record<string, string>>) => lint(files).filter(({ rule }) => rule === 'lint/style/noRestrictedImports')

// Two runs of the linter serve all rows.
const allowed = refusals(Object.fromEntries(rows.map(([path, may]) => [path, importing(may)])))
const refused = refusals(Object.fromEntries(rows.map(([path, , mayNot]) => [path, importing(mayNot)])))

describe('the arrows of the house', () => {
  it.each(rows)('%s imports what its row allows', (file) => {
    expect(allowed.filter(({ path }) => path === file)).toEqual([])
  })

  it.each(rows)('%s is refused everything else', (file, _, mayNot) => {
    expect(refused.filter(({ path }) => path === file)).toHaveLength(mayNot.length)
  })

  it('hold in every way of importing', () => {
    const ways = [
      "import 'inkjs'",
      "import { Story } from 'inkjs'",
      "import type { Story } from 'inkjs'",
      "export { Story } from 'inkjs'",
      "export const ink = import('inkjs')",
    ]
    const files = Object.fromEntries(ways.map((way, index) => [`src/browser/play/way-${index}.ts`, `${way}\n`]))
    expect(
      refusals(files)
        .map(({ path }) => path)
        .sort(),
    ).toEqual(Object.keys(files))
  })

  it('leave no folder of src without a fence', () => {
    const folders = readdirSync(join(project, 'src'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => entry.parentPath.slice(project.length + 1))
    const probes = [...new Set(folders)].map((folder) => `${folder.replaceAll('\\', '/')}/probe.ts`)
    expect(probes.length).toBeGreaterThan(4)
    const fenced = refusals(Object.fromEntries(probes.map((path) => [path, importing(['left-pad'])]))).map(({ path }) => path)
    expect(probes.filter((path) => !fenced.includes(path))).toEqual([])
  })

  it('let no two files import each other', () => {
    const complaints = lint({
      'src/core/relationship/a.ts': "import { b } from './b.ts'\nexport const a = () => b()\n",
      'src/core/relationship/b.ts': "import { a } from './a.ts'\nexport const b = () => a()\n",
    })
    expect(complaints.map(({ rule }) => rule)).toContain('lint/suspicious/noImportCycles')
  })
})

describe('the ways we write', () => {
  it.each([
    ['a default export', 'src/core/encounter/x.ts', 'export default 1', 'lint/style/noDefaultExport'],
    ['any', 'src/server/x.ts', 'export const x = (y: any) => y', 'lint/suspicious/noExplicitAny'],
    ['the console in the page', 'src/browser/hud/x.ts', "console.log('x')", 'lint/suspicious/noConsole'],
    ['the console in the model', 'src/core/debrief/x.ts', "console.warn('x')", 'lint/suspicious/noConsole'],
  ])('refuse %s', (_, path, text, rule) => {
    expect(lint({ [path]: `${text}\n` }).map((each) => each.rule)).toContain(rule)
  })

  it('allow a default export where a tool asks for it', () => {
    expect(lint({ 'vite.config.ts': 'export default {}\n' })).toEqual([])
  })
})
