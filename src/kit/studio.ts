import { build, type Rolldown, type UserConfig } from 'vite'

/** What the studio's page is made of: its files, by their names from the site's root, and all of them as the bundle they were built in. */
export type StudioParts = { readonly bundle: Rolldown.OutputBundle; readonly files: ReadonlyMap<string, string | Uint8Array> }

/**
 * Builds the studio by itself. Built together with the engine of a vignette's page it would share chunks with it, and whoever plays would
 * wait for parts that only an author needs.
 */
export async function studioParts(shared: UserConfig): Promise<StudioParts> {
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
      rolldownOptions: { input: { studio: 'src/browser/studio.tsx' }, checks: { pluginTimings: false } },
    },
  })
  const [{ output }] = [built].flat() as Rolldown.RolldownOutput[] as [Rolldown.RolldownOutput]
  return {
    bundle: Object.fromEntries(output.map((part) => [part.fileName, part])),
    files: new Map(output.map((part) => [part.fileName, part.type === 'chunk' ? part.code : part.source])),
  }
}
