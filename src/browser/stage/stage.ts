import { type View, viewOf } from './geometry.ts'
import { idle } from './idle.ts'
import { enliven } from './life.ts'
import type { Raster } from './raster.ts'
import type { Seen } from './seen.ts'
import { AT_ONCE, drawNew, ELSEWHERE, LONG, turn } from './turn.ts'

export { fetchAll } from './raster.ts'

export type Stage = {
  /** Turns to this once it can: the latest wish counts. */
  show(seen: Seen): void
  /** Keeps still until there is something to show: words come first. */
  hold(): void
  end(): void
}

/** What names WebGL that is worked out by the processor itself. */
const SOFTWARE = /swiftshader|llvmpipe|software|basic render/i

/** Whether this machine has a graphics processor that WebGL can use. Without one a plain canvas costs it less. */
function hasGraphics(): boolean {
  const context = document.createElement('canvas').getContext('webgl', { failIfMajorPerformanceCaveat: true })
  const told = context?.getExtension('WEBGL_debug_renderer_info')
  const name = context && told ? String(context.getParameter(told.UNMASKED_RENDERER_WEBGL)) : ''
  context?.getExtension('WEBGL_lose_context')?.loseContext()
  return context !== null && !SOFTWARE.test(name)
}

type From = {
  /** Holds the canvas, and is as large as the stage. */
  readonly place: HTMLElement
  /** Lies where the pictures lie, beyond the stage too. */
  readonly frame: HTMLElement
  /** From the page to the assets. */
  readonly root: string
  readonly seed: number
  /** Whether motion is welcome. */
  readonly moves: () => boolean
  /** The stage stands, with what was wanted on it. */
  readonly ready: () => void
  /** The stage cannot go on; the still picture can. */
  readonly gone: () => void
}

/** A window that is being drawn larger is drawn anew once it rests; milliseconds. */
const REST = 250

/**
 * Fetches what draws, and reads it once nothing else is to be done.
 *
 * @throws where the browser draws on no canvas: Phaser looks for one as it is read, and breaks where there is none
 */
export async function fetchEngine(): Promise<typeof import('./engine.ts')> {
  if (!document.createElement('canvas').getContext('2d')) throw new Error('this browser draws on no canvas')
  await idle()
  return import('./engine.ts')
}

/**
 * Opens the stage: a canvas that Phaser draws on when something changes, and that sleeps otherwise.
 *
 * @param plain  without WebGL
 * @throws where the browser draws neither way
 */
export async function openStage(from: From, plain = false): Promise<Stage> {
  const { place, frame, root, moves } = from
  const measure = (): View => viewOf(place.getBoundingClientRect(), frame.getBoundingClientRect(), window.devicePixelRatio)
  const { startEngine } = await fetchEngine()
  let view = measure()
  const engine = await startEngine(place, view, plain || !hasGraphics())
  const { board } = engine
  const on = new Map<string, string>()
  const drawn = new Map<string, Raster>()
  let wanted: Seen | undefined
  let busy = false
  /** Whether the next pictures stand at once: the first, and those drawn anew for another size. */
  let sudden = true
  let over = false
  /** The setting that shows. */
  let where: string | undefined
  /** The silence in which a breath was seen. */
  let heard: number | undefined
  const life = enliven(engine, () => moves() && !document.hidden && on.has('face'), from.seed)

  const follow = async () => {
    if (busy || !wanted) return
    busy = true
    for (let shown: Seen | undefined; wanted !== shown && !over; ) {
      const [target, seenBy] = [wanted, view] as const
      const whole = await drawNew(target, on, drawn, { root, view: seenBy, gl: engine.gl }, () => wanted !== target || over)
      if (!whole || over) continue
      turn(engine, target, seenBy, drawn, on, sudden || !moves() ? AT_ONCE : target.setting === where ? LONG : ELSEWHERE)
      where = target.setting
      if (sudden) requestAnimationFrame(() => over || from.ready())
      sudden = false
      shown = target
      if (target.silence !== undefined && target.silence !== heard) life.breathe()
      heard = target.silence
    }
    busy = false
  }
  // What does not come leaves the picture as it is; it is asked for again with the next.
  const guarded = () =>
    void follow().catch(() => {
      busy = false
    })
  const fill = () => {
    view = measure()
    engine.resize(view.width, view.height)
    board.lay(view)
    engine.frame()
  }
  const sight = watch(place, {
    changed: fill,
    rested: () => {
      sudden = true
      if (wanted) wanted = { ...wanted }
      guarded()
    },
  })
  // What a browser forgets of a page that is not looked at is drawn again.
  const awake = () => !document.hidden && engine.frame()
  document.addEventListener('visibilitychange', awake)
  const end = () => {
    if (over) return
    over = true
    life.end()
    sight.end()
    document.removeEventListener('visibilitychange', awake)
    for (const { bitmap } of drawn.values()) bitmap.close()
    engine.end()
  }
  function lose() {
    if (over) return
    end()
    from.gone()
  }
  engine.canvas.addEventListener('webglcontextlost', lose)
  // While all this came, the page may have been turned.
  fill()
  return {
    show(seen) {
      if (!wanted || JSON.stringify(seen) !== JSON.stringify(wanted)) wanted = seen
      // What was held goes on, whatever else is still to be drawn.
      if (board.moving()) engine.run()
      guarded()
    },
    hold: () => engine.hold(),
    end,
  }
}

/** Tells of each change of size at once, and once more when it rests. */
function watch(place: HTMLElement, { changed, rested }: { changed(): void; rested(): void }): { readonly end: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined
  let [width, height] = [place.clientWidth, place.clientHeight]
  const observer = new ResizeObserver(() => {
    // The first word of an observer is how things stand.
    if (place.clientWidth === width && place.clientHeight === height) return
    width = place.clientWidth
    height = place.clientHeight
    changed()
    clearTimeout(timer)
    timer = setTimeout(rested, REST)
  })
  observer.observe(place)
  return {
    end: () => {
      clearTimeout(timer)
      observer.disconnect()
    },
  }
}
