import type { Means } from './actions.ts'
import { settings } from './settings.ts'

/** Fetches what reads aloud once somebody wants it, and only then. */
export function readingAloud(means: Means): void {
  let asked = false
  const want = async () => {
    if (asked || settings.getState().aloud === 'off') return
    asked = true
    try {
      const { readAloud } = await import('./readAloud.ts')
      const aloud = await readAloud(means)
      means.view.setState(({ parts }) => ({ parts: { ...parts, aloud } }))
    } catch {
      asked = false
      means.play.note({ kind: 'missing' })
    }
  }
  settings.subscribe(want)
  void want()
}
