import type { Found, Given } from '../files/given.ts'
import { told } from '../files/given.ts'
import type { Answered, Asked, Folder, Road } from './messages.ts'

/** Milliseconds after which a worker that does not answer is ended, and another begun. Our judgement: 2,000 knots take some 5 s. */
const TOO_LONG = 60_000
/** The same for opening: what has to be unpacked for so long is no vignette. */
const TOO_LONG_OPENING = 15_000

/** What is heard of a check: first the map, then the messages. */
export type Heard = {
  drawn(answer: Extract<Answered, { readonly type: 'drawn' }>['drawn']): void
  checked(answer: Omit<Extract<Answered, { readonly type: 'checked' }>, 'type' | 'turn'>): void
}

/** Opens and checks in the background. */
export type Checker = {
  open(given: readonly Given[]): Promise<Found>
  check(folder: Folder): void
  /** Looks for a road to a place; nothing where none was found, or another was asked for meanwhile. */
  road(wanted: Omit<Extract<Asked, { readonly type: 'road' }>, 'type' | 'turn'>): Promise<Road | undefined>
}

export function checker(start: () => Worker, heard: Heard): Checker {
  let worker: Worker | undefined
  let turn = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let opening: ((found: Found) => void) | undefined
  let seeking: { readonly turn: number; readonly found: (road: Road | undefined) => void } | undefined

  const end = () => {
    clearTimeout(timer)
    worker?.terminate()
    worker = undefined
  }
  const lost = () => {
    end()
    opening?.({
      packages: [],
      problems: [told('', 'took-too-long', 'This could not be unpacked in time', 'Unpack it yourself, and open the folder')],
    })
    opening = undefined
    seeking?.found(undefined)
    seeking = undefined
    const problem = told('', 'took-too-long', 'The compiler did not come to an end', 'Undo the last change; what you wrote is kept')
    heard.checked({ problems: [problem], scripts: [] })
  }
  const ask = (asked: Asked, within: number) => {
    worker ??= listening(start())
    clearTimeout(timer)
    timer = setTimeout(lost, within)
    worker.postMessage(asked)
  }
  const listening = (fresh: Worker) => {
    fresh.addEventListener('error', lost)
    fresh.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
      if (data.type === 'road') {
        if (data.turn === seeking?.turn) seeking.found(data.found)
        return
      }
      if (data.turn !== turn) return
      if (data.type === 'drawn') return heard.drawn(data.drawn)
      clearTimeout(timer)
      if (data.type === 'checked') return heard.checked(data)
      opening?.(data.found)
      opening = undefined
    })
    return fresh
  }
  return {
    open: (given) =>
      new Promise((resolve) => {
        opening?.({ packages: [], problems: [] })
        opening = resolve
        ask({ type: 'open', turn: ++turn, given }, TOO_LONG_OPENING)
      }),
    check: (folder) => ask({ type: 'check', turn: ++turn, folder }, TOO_LONG),
    road: (wanted) =>
      new Promise((found) => {
        seeking?.found(undefined)
        seeking = { turn: (seeking?.turn ?? 0) + 1, found }
        worker ??= listening(start())
        worker.postMessage({ type: 'road', turn: seeking.turn, ...wanted } satisfies Asked)
      }),
  }
}
