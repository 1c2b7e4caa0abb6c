import { spawnSync } from 'node:child_process'
import { performance } from 'node:perf_hooks'
import { folders } from '../folder.ts'
import { type Figure, median } from './figure.ts'

/** How often it is run. */
const RUNS = 3

/** Measures the whole command as an author gives it, from its start to its last line. */
export function measureCheck(): readonly Figure[] {
  const runs = Array.from({ length: RUNS }, () => {
    const from = performance.now()
    const { status } = spawnSync(process.execPath, ['src/kit/main.ts', 'check'], { stdio: 'ignore' })
    // 1 says that something has to be put right, which does not make it slower.
    if (status !== 0 && status !== 1) throw new Error(`check ended with ${status}`)
    return performance.now() - from
  })
  const many = folders().length
  return [
    { name: 'check of all vignettes', measured: median(runs), unit: 'ms', atMost: 5000, how: `vignettes: ${many}; median of ${RUNS} runs` },
  ]
}
