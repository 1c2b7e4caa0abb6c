import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export const project = join(import.meta.dirname, '..', '..')

/** One complaint of the linter: the rule, and the file it is about. */
export type Complaint = { readonly rule: string; readonly path: string; readonly says: string }

type Told = { readonly category: string; readonly message: string; readonly location: { readonly path: string } }

/**
 * Lints these files as if they stood in the project, under its own biome.json.
 *
 * @param files  path to contents
 */
export function lint(files: Readonly<Record<string, string>>): readonly Complaint[] {
  const folder = mkdtempSync(join(tmpdir(), 'kind-but-firm-'))
  try {
    for (const name of ['biome.json', '.gitignore']) cpSync(join(project, name), join(folder, name))
    for (const [path, contents] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), contents)
    }
    const biome = join(project, 'node_modules', '@biomejs', 'biome', 'bin', 'biome')
    const run = spawnSync(process.execPath, [biome, 'lint', '--reporter=json', '--max-diagnostics=none'], { cwd: folder, encoding: 'utf8' })
    const { diagnostics } = JSON.parse(run.stdout) as { diagnostics: readonly Told[] }
    return diagnostics.map(({ category, message, location }) => ({ rule: category, path: location.path, says: message }))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
