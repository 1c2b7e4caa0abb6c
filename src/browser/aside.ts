import { useEffect, useRef, useState } from 'preact/hooks'
import type { Run, RunOffered } from '../core/encounter/run.ts'

/** What one can turn aside to from looking back: the other person's chair, writing about it, or a colleague's run. */
export type Aside =
  | { readonly opens: 'chair' }
  | { readonly opens: 'log'; readonly Reflecting: typeof import('./reflecting.tsx').Reflecting }
  | {
      readonly opens: RunOffered['kind']
      readonly offered: RunOffered
      readonly run: Run
      readonly Watching: typeof import('./watching.tsx').Watching
    }

/** What one has turned aside to, and the ways there and back. What has to be fetched is asked for then; `missing`: it did not come. */
export function useAside(root: string) {
  const [aside, setAside] = useState<Aside>()
  const [missing, setMissing] = useState(false)
  const sat = useRef(aside)
  useEffect(() => {
    // Who comes back stands where they turned aside.
    if (sat.current && !aside) document.querySelector<HTMLElement>(`[data-opens=${sat.current.opens}]`)?.focus()
    sat.current = aside
  }, [aside])
  const turn = (to: Aside | undefined) => {
    setAside(to)
    scrollTo(0, 0)
  }
  const fetched = async (ask: () => Promise<Aside>) => {
    setMissing(false)
    try {
      turn(await ask())
    } catch {
      setMissing(true)
    }
  }
  return {
    aside,
    missing,
    back: () => turn(undefined),
    sit: () => turn({ opens: 'chair' }),
    write: () => fetched(async () => ({ opens: 'log', Reflecting: (await import('./reflecting.tsx')).Reflecting })),
    watch: (offered: RunOffered) =>
      fetched(async () => {
        const { Watching, fetchRun } = await import('./watching.tsx')
        return { opens: offered.kind, offered, run: await fetchRun(offered, root), Watching }
      }),
  }
}
