import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/** Milliseconds until what has not come is asked for again. Our judgement. */
const AGAIN = 5000

/** How a part of a class is drawn, once it is here; and how it is brought. */
type Drawn<Part> = (part: Part) => VNode | null | undefined
export type Brings<What extends string, Part> = Readonly<Record<What, () => Promise<Drawn<Part>>>>

export type Fetched<Part> = {
  readonly draw: Drawn<Part> | undefined
  readonly missing: boolean
  readonly again: () => void
}

type Here<What extends string, Part> = Readonly<Partial<Record<What, Drawn<Part>>>>

/** A part that is fetched when the class comes to it: nobody waits for it before. Where it does not come it is asked for again. */
export function useFetched<What extends string, Part>(brings: Brings<What, Part>, what: What | undefined): Fetched<Part> {
  const [here, setHere] = useState({} as Here<What, Part>)
  const [missing, setMissing] = useState<What>()
  const [tries, setTries] = useState(0)
  const again = () => setTries((before) => before + 1)
  const draw = what && here[what]
  useEffect(() => {
    if (!what || draw) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let waits = true
    brings[what]().then(
      (drawn) => setHere((all) => ({ ...all, [what]: drawn })),
      () => {
        if (!waits) return
        setMissing(what)
        timer = setTimeout(again, AGAIN)
      },
    )
    return () => {
      waits = false
      clearTimeout(timer)
    }
  }, [what, tries])
  return { draw, missing: !draw && missing !== undefined && missing === what, again }
}
