import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder, wherever the command was called from. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** What we bring and note here stays in this folder, which git ignores; deleting it is safe. */
export const tools = join(root, '.tools')
