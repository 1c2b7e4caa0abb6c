import { build, type Rolldown, type UserConfig } from 'vite'

/** A script that stands in a page, or beside one, by itself: with all it imports inside, minified. `target`: as Vite has it. */
export async function iife(entry: string, shared: UserConfig, target?: string): Promise<string> {
  const built = await build({
    ...shared,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: entry, output: { format: 'iife' } },
      ...(target !== undefined && { target }),
    },
  })
  const [{ output }] = [built].flat() as Rolldown.RolldownOutput[] as [Rolldown.RolldownOutput]
  return output[0].code.trim()
}
