import { type Log, path } from '../core/encounter/log.ts'
import type { Keeping } from './hud/Kept.tsx'
import { everything, forget, type Store } from './play/save.ts'
import { saveFile } from './saveFile.ts'

/** What this browser keeps of the game, and the two things that can be done with it. */
export function keeping(store: Store | undefined, log: Log): Keeping {
  const kept = everything(store)
  return {
    choices: path(log.entries).length,
    earlier: Object.keys(kept).filter((key) => key.startsWith('aside:')).length,
    saveAll: () => saveFile('kind-but-firm.json', JSON.stringify({ ...kept, [`now:${log.vignette}`]: JSON.stringify(log) })),
    forgetAll() {
      forget(store)
      location.reload()
    },
  }
}
