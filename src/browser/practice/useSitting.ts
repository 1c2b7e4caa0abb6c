import { useEffect, useRef, useState } from 'preact/hooks'
import { isBlank, type Reflection } from '../../core/reflection/reflection.ts'
import type { Kept, Store } from '../play/save.ts'
import { keepReflection, newSitting } from './notebook.ts'

/** Milliseconds after which what was typed is kept. Our judgement. */
const SOON = 400

export type Sitting = {
  readonly reflection: Reflection
  /** What became of the latest change; nothing before the first. */
  readonly kept: Kept | undefined
  change(part: Partial<Pick<Reflection, 'model' | 'answers' | 'quotes'>>): void
}

/**
 * One sitting with a reflection: it is kept soon after each change, and at once when the page is left. One that stays blank is not.
 *
 * @param fresh  nothing of it is kept yet
 */
export function useSitting(store: Store, opened: Reflection, fresh: boolean): Sitting {
  const [reflection, setReflection] = useState(opened)
  const [kept, setKept] = useState<Kept>()
  const latest = useRef(opened)
  const due = useRef<ReturnType<typeof setTimeout>>(undefined)
  // Whether this sitting's name stands in it, and whether it is to be kept: a blank page is not.
  const [named, begun] = [useRef(fresh), useRef(!fresh)]
  const keep = () => {
    if (due.current === undefined) return
    clearTimeout(due.current)
    due.current = undefined
    setKept(keepReflection(store, latest.current))
  }
  useEffect(() => {
    const hide = () => document.hidden && keep()
    addEventListener('pagehide', keep)
    document.addEventListener('visibilitychange', hide)
    return () => {
      keep()
      removeEventListener('pagehide', keep)
      document.removeEventListener('visibilitychange', hide)
    }
  }, [])
  return {
    reflection,
    kept,
    change(part) {
      const now = Date.now()
      const { sittings } = latest.current
      latest.current = { ...latest.current, ...part, changed: now, sittings: named.current ? sittings : [...sittings, newSitting(now)] }
      named.current = true
      setReflection(latest.current)
      begun.current ||= !isBlank(latest.current)
      if (!begun.current) return
      clearTimeout(due.current)
      due.current = setTimeout(keep, SOON)
    },
  }
}
