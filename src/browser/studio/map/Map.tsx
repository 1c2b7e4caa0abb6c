import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { StudioWords } from '../../words/studio.ts'
import type { Drawn } from '../background/messages.ts'
import { drawing, inView, tile } from './draw.ts'
import type { Room } from './graph.ts'
import { FarOff, Near } from './Picture.tsx'
import type { Told } from './say.ts'
import { type Look, opening, type Size, showing, stepped, viewOf, whole, zoomed } from './steer.ts'

type Props = {
  readonly drawn: Drawn
  /** The room the caret stands in, and the choice under it. */
  readonly here: string | undefined
  readonly choice: string | undefined
  readonly told: Told
  readonly words: StudioWords
  readonly open: (room: Room) => void
}

/** So small that names cannot be read: then shapes are drawn, and no words. */
const FAR = 0.45
const STEP = 1.25

/** The story as a map one can move about in, with the pointer or the keyboard alone. Only what is in view is drawn. */
export function StoryMap({ drawn, here, choice, told, words, open }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const map = useMemo(() => drawing(drawn.graph, drawn.layout), [drawn])
  const size = useSize(frame)
  const [look, setLook] = useState<Look | undefined>()
  const [stood, setStood] = useState<string | undefined>()
  const [focused, setFocused] = useState(false)
  const seen = look ?? opening(map, drawn.graph.start, size, size.type)
  const at = stood !== undefined && map.at.has(stood) ? stood : (here ?? drawn.graph.start ?? map.rooms[0]?.room.id)

  // Another script is another map: it is looked at from its beginning.
  useEffect(() => setLook(undefined), [drawn.script])
  // Who writes in a room sees it.
  useEffect(() => {
    const room = map.at.get(here ?? '')
    if (room && size.width > 0 && !focused) setLook((now) => (now ? showing(now, room, size) : now))
  }, [here])
  useSteering(frame, seen, setLook)

  const go = (id: string | undefined) => {
    const room = map.at.get(id ?? '')
    if (!room) return
    setStood(id)
    setLook(showing(seen, room, size))
    requestAnimationFrame(() =>
      frame.current?.querySelector<SVGElement>(`[data-room="${CSS.escape(room.room.id)}"]`)?.focus({ preventScroll: true }),
    )
  }
  const middle = { x: size.width / 2, y: size.height / 2 }
  const keys: Readonly<Record<string, () => void>> = {
    ...Object.fromEntries(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'].map((key) => [key, () => go(stepped(map, at ?? '', key))])),
    Home: () => go(drawn.graph.start),
    '+': () => setLook(zoomed(seen, STEP, middle)),
    '=': () => setLook(zoomed(seen, STEP, middle)),
    '-': () => setLook(zoomed(seen, 1 / STEP, middle)),
    '0': () => setLook(whole(map, size)),
    Enter: () => press(at),
    ' ': () => press(at),
  }
  const press = (id: string | undefined) => {
    const room = map.at.get(id ?? '')?.room
    if (room) open(room)
  }
  const view = viewOf(seen, size)
  const around = tile(view)
  // By tiles: while one moves about within one, nothing is drawn anew; the picture of it is only moved.
  const near = useMemo(() => inView(map, around), [map, around.x, around.y, around.width])
  const far = seen.scale < FAR
  const picture = useMemo(() => {
    const shown = { ...near, at, here, choice, told, words, stand: setStood, press }
    return far ? <FarOff {...shown} scale={seen.scale} /> : <Near {...shown} />
  }, [near, at, here, choice, told, words, far && seen.scale])
  return (
    <div class="atlas" ref={frame}>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset; it holds rooms one can press. */}
      <svg
        role="group"
        aria-label={words.mapOf}
        viewBox={`${around.x} ${around.y} ${around.width} ${around.height}`}
        style={{
          width: `${around.width * seen.scale}px`,
          height: `${around.height * seen.scale}px`,
          transform: `translate(${(around.x - view.x) * seen.scale}px, ${(around.y - view.y) * seen.scale}px)`,
        }}
        onKeyDown={(event) => {
          const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key]
          if (!act) return
          event.preventDefault()
          act()
        }}
        onFocusIn={() => setFocused(true)}
        onFocusOut={() => setFocused(false)}
      >
        {picture}
      </svg>
      <div class="zoom">
        <button
          type="button"
          class="quiet"
          aria-label={words.zoomOut}
          title={words.zoomOut}
          onClick={() => setLook(zoomed(seen, 1 / STEP, middle))}
        >
          −
        </button>
        <button
          type="button"
          class="quiet"
          aria-label={words.zoomIn}
          title={words.zoomIn}
          onClick={() => setLook(zoomed(seen, STEP, middle))}
        >
          +
        </button>
        <button type="button" class="quiet" onClick={() => setLook(whole(map, size))}>
          {words.fit}
        </button>
      </div>
    </div>
  )
}

/** How large the frame is, and how large the page's type (1 is 16 pixels), as they change. */
function useSize(frame: { readonly current: HTMLElement | null }): Size & { readonly type: number } {
  const [size, setSize] = useState<Size & { readonly type: number }>({ width: 0, height: 0, type: 1 })
  useLayoutEffect(() => {
    const measure = () => {
      if (!frame.current) return
      const type = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16
      setSize({ width: frame.current.clientWidth, height: frame.current.clientHeight, type })
    }
    measure()
    const watch = new ResizeObserver(measure)
    if (frame.current) watch.observe(frame.current)
    return () => watch.disconnect()
  }, [])
  return size
}

/** Dragging moves the map; the wheel too, and with Ctrl, or two fingers, it brings it closer. */
function useSteering(frame: { readonly current: HTMLElement | null }, look: Look, set: (look: Look) => void): void {
  const now = useRef(look)
  now.current = look
  useEffect(() => {
    const box = frame.current
    if (!box) return
    let held: { readonly x: number; readonly y: number; readonly look: Look } | undefined
    const wheel = (event: WheelEvent) => {
      event.preventDefault()
      const { left, top } = box.getBoundingClientRect()
      const { x, y, scale } = now.current
      const by = event.deltaMode === 1 ? 16 : 1
      if (event.ctrlKey || event.metaKey)
        set(zoomed(now.current, Math.exp(-event.deltaY * by * 0.005), { x: event.clientX - left, y: event.clientY - top }))
      else set({ scale, x: x + (event.deltaX * by) / scale, y: y + (event.deltaY * by) / scale })
    }
    const down = (event: PointerEvent) => {
      if (event.button === 0 && !(event.target as Element).closest('button'))
        held = { x: event.clientX, y: event.clientY, look: now.current }
    }
    const move = (event: PointerEvent) => {
      if (!held) return
      const [dx, dy] = [event.clientX - held.x, event.clientY - held.y]
      if (Math.abs(dx) + Math.abs(dy) > 4) box.setPointerCapture(event.pointerId)
      set({ ...held.look, x: held.look.x - dx / held.look.scale, y: held.look.y - dy / held.look.scale })
    }
    const up = () => {
      held = undefined
    }
    box.addEventListener('wheel', wheel, { passive: false })
    for (const [name, act] of [
      ['pointerdown', down],
      ['pointermove', move],
      ['pointerup', up],
      ['pointercancel', up],
    ] as const)
      box.addEventListener(name, act as EventListener)
    return () => {
      box.removeEventListener('wheel', wheel)
      for (const [name, act] of [
        ['pointerdown', down],
        ['pointermove', move],
        ['pointerup', up],
        ['pointercancel', up],
      ] as const)
        box.removeEventListener(name, act as EventListener)
    }
  }, [])
}
