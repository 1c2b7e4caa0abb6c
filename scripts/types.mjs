// Each part of the house is checked against what it may know: core and script see no browser and no Node, the server sees no browser.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** @type {Readonly<Record<string, readonly string[]>>} */
export const projects = {
  'types: page': ['tsconfig.json'],
  'types: core, script, authoring, validation': ['src/core', 'src/script', 'src/authoring', 'src/validation'],
  'types: server, kit, scripts, tests': ['tsconfig.node.json', 'test'],
}
export const tsc = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url))

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const runs = Object.values(projects)
    .flat()
    .map((project) => spawnSync(process.execPath, [tsc, '-p', project], { stdio: 'inherit' }))
  process.exit(runs.every((run) => run.status === 0) ? 0 : 1)
}
