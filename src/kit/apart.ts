import { build, type Rolldown, type UserConfig } from 'vite'

/** What a page is made of: its files, by their names from the site's root, and all of them as the bundle they were built in. */
export type Apart = { readonly bundle: Rolldown.OutputBundle; readonly files: ReadonlyMap<string, string | Uint8Array> }

/**
 * The pages that are built each by itself. Built together with the engine of a vignette's page they would share chunks with it, and
 * whoever plays would wait for parts that only an author, or somebody who looks back, needs.
 */
const ENTRIES = { studio: 'src/browser/studio.tsx', own: 'src/browser/own.tsx' } as const

/** Builds one of these pages. */
export async function apart(shared: UserConfig, page: keyof typeof ENTRIES): Promise<Apart> {
  const built = await build({
    ...shared,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    worker: { format: 'es' },
    build: {
      write: false,
      target: 'es2023',
      modulePreload: { polyfill: false },
      rolldownOptions: { input: { [page]: ENTRIES[page] }, checks: { pluginTimings: false } },
    },
  })
  const [{ output }] = [built].flat() as Rolldown.RolldownOutput[] as [Rolldown.RolldownOutput]
  return {
    bundle: Object.fromEntries(output.map((part) => [part.fileName, part])),
    files: new Map(output.map((part) => [part.fileName, part.type === 'chunk' ? part.code : part.source])),
  }
}
