import { resolve } from 'node:path'
import { build, type Plugin } from 'vite'

/** What the page asks for, and where its parts are listed. */
const NAME = 'virtual:phaser'
const PARTS = 'src/browser/stage/parts.js'

/**
 * The plugin that builds the parts of Phaser that the stage needs into one module: the same for the site and while one works on it.
 * Which of Phaser's parts are in it is decided by `typeof WEBGL_RENDERER` and the like in its own sources; Phaser's own build fills these in.
 */
export function phaser(): Plugin {
  let built: Promise<string> | undefined
  return {
    name: 'phaser',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load(id) {
      if (id !== `\0${NAME}`) return undefined
      built ??= partsOfPhaser()
      return built
    },
  }
}

async function partsOfPhaser(): Promise<string> {
  const made = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    resolve: { alias: { 'phaser-src': resolve('node_modules/phaser/src') } },
    plugins: [{ name: 'phaser-flags', transform: (code, id) => (id.includes('/phaser/src/') ? filledIn(code) : undefined) }],
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      modulePreload: false,
      rolldownOptions: { input: resolve(PARTS), preserveEntrySignatures: 'strict', output: { format: 'es' } },
    },
  })
  const [chunk] = 'output' in made ? made.output : (Array.isArray(made) ? made : []).flatMap(({ output }) => output)
  if (chunk?.type !== 'chunk') throw new Error(`${PARTS} made no module`)
  return chunk.code
}

/** WebGL and Canvas, but no sound and none of Phaser's plugins. */
function filledIn(code: string): string {
  const filled = code
    .replace(/typeof (?:WEBGL|CANVAS)_RENDERER/g, 'true')
    .replace(/typeof (?:FEATURE_SOUND|WEBGL_DEBUG|PLUGIN_\w+)/g, 'false')
  // A flag that stayed would read "undefined", which counts as yes, and bring in what is not wanted.
  const [left] = /typeof [A-Z]+_[A-Z_]+\b/.exec(filled) ?? []
  if (left) throw new Error(`Phaser asks for "${left}", which nothing here answers`)
  return filled
}
