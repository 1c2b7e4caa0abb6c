import type { Scene } from 'phaser'
import { describe, expect, it } from 'vitest'
import type { Raster } from '../../../src/browser/stage/raster.ts'
import { type Board, board } from '../../../src/browser/stage/scene.ts'

type Shown = Record<string, unknown> & { alpha: number; x: number }
type Tween = { targets: Shown; duration: number; delay?: number; onComplete?: () => void } & Record<string, unknown>

/** As much of a scene as the board asks for: it keeps what is shown, and lets time pass when told to. */
function scene() {
  const images: Shown[] = []
  let tweens: (Tween & { passed: number; from: Record<string, number> })[] = []
  const container = () => {
    const list: unknown[] = []
    const self = {
      scaleX: 1, scaleY: 1, x: 0, y: 0,
      add: (more: unknown) => list.push(...[more].flat()),
      addAt: (one: unknown, at: number) => list.splice(at, 0, one),
      getIndex: (one: unknown) => list.indexOf(one),
      get length() { return list.length },
      setScale: () => self, setPosition: () => self, setY: () => self,
    } // biome-ignore format: one line each
    return self
  }
  const image = (x: number, y: number, key: string) => {
    const self: Shown = { x, y, key, alpha: 1, visible: true }
    const same = () => self
    Object.assign(self, {
      setOrigin: same,
      setDisplaySize: same,
      setAlpha: (alpha: number) => Object.assign(self, { alpha }),
      setVisible: (visible: boolean) => Object.assign(self, { visible }),
      destroy: () => images.splice(images.indexOf(self), 1),
    })
    images.push(self)
    return self
  }
  const add = (tween: Tween) => {
    const { targets, duration, delay, ease, onComplete, ...to } = tween
    const self = { ...tween, passed: 0, from: Object.fromEntries(Object.keys(to).map((part) => [part, targets[part] as number])) }
    tweens.push(self)
    return {
      stop: () => {
        tweens = tweens.filter((one) => one !== self)
      },
    }
  }
  const pass = (milliseconds: number) => {
    for (const tween of [...tweens]) {
      tween.passed += milliseconds
      const part = Math.min(1, Math.max(0, tween.passed - (tween.delay ?? 0)) / tween.duration)
      for (const [name, from] of Object.entries(tween.from)) tween.targets[name] = from + ((tween[name] as number) - from) * part
      if (part < 1) continue
      tweens = tweens.filter((one) => one !== tween)
      tween.onComplete?.()
    }
  }
  const stage = {
    add: { container, image },
    textures: { addImage: () => undefined, get: () => ({ setFilter: () => undefined }), remove: () => undefined },
    tweens: {
      add,
      getTweens: () => tweens.map(() => ({ isPlaying: () => true })),
      killTweensOf: (target: Shown) => {
        tweens = tweens.filter(({ targets }) => targets !== target)
      },
    },
  }
  return { images, pass, board: board(stage as unknown as Scene) }
}

const picture = (closed: string[] = [], name = ''): Raster => ({
  bitmap: { close: () => closed.push(name) } as unknown as ImageBitmap,
  box: { x: 10, y: 20, width: 100, height: 100 },
})
const rooms = (on: Board, times: number, between: (milliseconds: number) => void) => {
  for (let n = 0; n < times; n++) {
    on.put('room', 'room', picture(), 900)
    between(250)
  }
}

describe('a picture that gives way to another', () => {
  it('shows through for as long as the change takes, and is gone', () => {
    const { images, pass, board } = scene()
    board.put('room', 'room', picture(), 0)
    board.put('room', 'room', picture(), 900)
    expect(images).toHaveLength(2)
    pass(900)
    expect(images.map(({ alpha }) => alpha)).toEqual([1])
    expect(board.moving()).toBe(false)
  })
  it('never shows through together with a third, however quickly one chooses', () => {
    const { images, pass, board } = scene()
    let most = 0
    rooms(board, 8, (time) => {
      most = Math.max(most, images.length)
      pass(time)
    })
    expect(most).toBe(2)
  })
  it('stands whole under the next', () => {
    const { images, board, pass } = scene()
    rooms(board, 3, pass)
    board.put('room', 'room', picture(), 900)
    expect(images[0]?.alpha).toBe(1)
  })
  it('gives back its pixels', () => {
    const closed: string[] = []
    const { board, pass } = scene()
    board.put('person', 'face', picture(closed, 'first'), 0)
    board.put('person', 'face', picture(closed, 'second'), 420)
    pass(420)
    expect(closed).toEqual(['first'])
    board.end()
    expect(closed).toEqual(['first', 'second'])
  })
})

describe('a thing that is taken away', () => {
  it('goes, even while it was still coming', () => {
    const { images, board, pass } = scene()
    board.put('things', 'thing box', picture(), 420)
    pass(100)
    board.clear('thing box', 420)
    pass(420)
    expect(images).toHaveLength(0)
    expect(board.moving()).toBe(false)
  })
})

describe('a movement', () => {
  it('to where something is already wakes nobody', () => {
    const { board } = scene()
    board.put('person', 'face', picture(), 0)
    expect(board.nudge('face', { x: 0, y: 0 }, 420)).toBe(false)
  })
  it('back to where it began, asked for on the way, is carried out', () => {
    const { images, board, pass } = scene()
    board.put('person', 'face', picture(), 0)
    board.nudge('face', { x: -5, y: 0 }, 420)
    expect(board.nudge('face', { x: 0, y: 0 }, 420)).toBe(true)
    pass(420)
    expect(images[0]?.x).toBe(10)
  })
})
