import { build, type Rolldown, type UserConfig } from 'vite'

/** What some pages are made of: their files, by their names from the site's root, and all of them as the bundle they were built in. */
export type Parts = { readonly bundle: Rolldown.OutputBundle; readonly files: ReadonlyMap<string, string | Uint8Array> }

/**
 * Builds these sources by themselves. Built together with the engine of a vignette's page they would share chunks with it, and whoever
 * plays would wait for parts that only another page needs.
 */
export async function apart(sources: readonly string[], shared: UserConfig): Promise<Parts> {
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
      rolldownOptions: { input: [...sources], checks: { pluginTimings: false } },
    },
  })
  const [{ output }] = [built].flat() as Rolldown.RolldownOutput[] as [Rolldown.RolldownOutput]
  return {
    bundle: Object.fromEntries(output.map((part) => [part.fileName, part])),
    files: new Map(output.map((part) => [part.fileName, part.type === 'chunk' ? part.code : part.source])),
  }
}
