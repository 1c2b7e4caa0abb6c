import { useEffect, useState } from 'preact/hooks'
import type { View } from '../../core/classroom/view.ts'
import type { Line, Standing } from './line.ts'

/** How a page stands with its class, as it changes. */
export function useStanding<V extends View>(line: Line<V>): Standing<V> {
  const [standing, setStanding] = useState(line.now)
  useEffect(() => {
    setStanding(line.now())
    return line.watch(setStanding)
  }, [line])
  return standing
}

/** The class's time, looked at every few seconds while `wanted`: what is said of it is as round as that. */
export function useNow(ahead: number, clock: () => number, wanted: boolean): number {
  const [, setTick] = useState(0)
  useEffect(() => {
    if (!wanted) return
    const timer = setInterval(() => setTick((tick) => tick + 1), 3000)
    return () => clearInterval(timer)
  }, [wanted])
  return clock() + ahead
}
