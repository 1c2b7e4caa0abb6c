import { type Folder as AuthorsFolder, check, type Opened } from '../../../authoring/check.ts'
import { playAll } from '../../../authoring/playthrough.ts'
import { inLocale } from '../../../authoring/told.ts'
import { inOrder, type Problem } from '../../../script/problem.ts'
import { choiceIds } from '../../../script/rule.ts'
import { readVignette, type Vignette } from '../../../script/vignette.ts'
import { graphOf } from '../map/graph.ts'
import { layout } from '../map/layout.ts'
import { wide } from '../map/size.ts'
import { outline } from '../outline/outline.ts'
import { NOTHING } from '../try/covered.ts'
import { asWished } from '../try/start.ts'
import type { Drawn, Folder, Script } from './messages.ts'
import { coveredByPlays, writtenIn } from './plays.ts'

/** The map of the script being written. It needs no compiler, and stands while a sentence is half written. */
export function drawn({ files, script, between }: Folder): Drawn | undefined {
  const text = script === undefined ? undefined : files.get(script)
  if (script === undefined || text === undefined) return undefined
  const read = readVignette(files.get('vignette.json') ?? '')
  const vignette = 'vignette' in read ? read.vignette : undefined
  const endings = vignette?.locales[localeOf(script)]?.endings ?? {}
  const graph = graphOf(outline(withIncludes(script, files)), { person: vignette && asWished(vignette.person, between), endings })
  const boxes = graph.rooms.map((room) => ({ id: room.id, width: wide(room) }))
  return { script, graph, layout: layout(boxes, graph.ways, graph.start) }
}

/** The locale a script's name says: `gift-offer.en-GB.ink`. */
export const localeOf = (script: string): string => /\.([a-z]{2}-[A-Z]{2})\.ink$/.exec(script)?.[1] ?? 'en-GB'

/** A script and the files of its own folder that it includes, each once. */
function withIncludes(script: string, files: Folder['files']): readonly (readonly [string, string])[] {
  const names = new Set([script])
  for (const name of names)
    for (const [, other = ''] of (files.get(name) ?? '').matchAll(/^\s*INCLUDE\s+(\S+)\s*$/gm)) if (files.has(other)) names.add(other)
  return [...names].map((name) => [name, files.get(name) ?? ''] as const)
}

/** The folder as `authoring` reads one. */
export function folderOf({ name, files, model }: Pick<Folder, 'name' | 'files' | 'model'>): AuthorsFolder {
  const path = `stories/${name}`
  const read = (file: string) => {
    const text = file === 'stories/relationship.ink' ? model : files.get(file.slice(path.length + 1))
    if (text === undefined) throw new Error(`there is no ${file}`)
    return text
  }
  return { path, names: [...files.keys()], read }
}

/** All that has to be put right in the folder, what it lacks to be done (advice comes last), and its scripts as they can be played. Never throws. */
export function checked(desk: Pick<Folder, 'name' | 'files' | 'model'>): {
  readonly problems: readonly Problem[]
  readonly scripts: readonly Script[]
} {
  const folder = folderOf(desk)
  try {
    const found = check(folder)
    const problems = [...inOrder([...found.problems, ...playAll(folder, found)]), ...found.advice]
    const scripts = found.scripts.map((opened) => scriptOf(opened, found.vignette, folder))
    return { problems: problems.map((problem) => ({ ...problem, file: within(folder.path, problem.file) })), scripts }
  } catch (fault) {
    const says = `The check itself broke off: ${fault instanceof Error ? fault.message : String(fault)}`
    return {
      problems: [
        { file: '', line: 0, rule: 'check-broke-off', says, cure: 'That is our mistake. Undo the last change; what you wrote is kept' },
      ],
      scripts: [],
    }
  }
}

function scriptOf(opened: Opened, vignette: Vignette | undefined, folder: AuthorsFolder): Script {
  const { locale, layers, page, compiled, path } = opened
  const told = vignette?.locales[locale] && inLocale(vignette, opened, {})
  return {
    name: within(folder.path, path),
    locale,
    layers,
    page,
    hash: compiled.hash,
    json: compiled.json,
    facts: told?.facts ?? {},
    choices: choiceIds(compiled.source),
    written: writtenIn(opened),
    plays: vignette ? coveredByPlays(folder, opened, vignette) : NOTHING,
    ...(told && { told }),
  }
}

/** A file's name in the folder, where a problem names it by its whole path. */
export const within = (path: string, file: string) => (file.startsWith(`${path}/`) ? file.slice(path.length + 1) : file)
