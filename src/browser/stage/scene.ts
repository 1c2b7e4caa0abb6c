import type { GameObjects, Scene, Types } from 'phaser'
import { SEAT, type View } from './geometry.ts'
import type { Raster } from './raster.ts'

/** The places on the stage, from the back. */
export const PLACES = ['room', 'person', 'front', 'things'] as const
export type Place = (typeof PLACES)[number]

/** Phaser's filter that smooths nothing. */
const PIXELS = 1

/** What stands in one slot: its texture's key, and the objects that show it. */
type Standing = {
  readonly key: string
  readonly image: GameObjects.Image
  readonly bitmap: ImageBitmap
  readonly at: { readonly x: number; readonly y: number }
}

/** The stage as Phaser draws it: a frame that holds the places, and in each place slots whose pictures take turns. */
export type Board = {
  /** Lays the frame so that the view shows what it should. */
  lay(view: View): void
  /** Puts a picture in a slot; what was there gives way over so many milliseconds. */
  put(place: Place, slot: string, raster: Raster, over: number): void
  /** Empties a slot over so many milliseconds. */
  clear(slot: string, over: number): void
  /** Moves the picture of a slot a little from where it belongs, in units of the frame; takes so many milliseconds. @returns whether it moves */
  nudge(slot: string, by: { readonly x: number; readonly y: number }, over: number): boolean
  /** Shows the picture of a slot, or hides it. */
  reveal(slot: string, shown: boolean): void
  /** Raises the person's chest to this part of its height, from where they sit, at once. */
  breathe(rise: number): void
  /** Brings the person nearer or further off: 1 is their usual distance. @returns whether they move */
  approach(near: number, over: number): boolean
  /** Whether anything is on the move. */
  moving(): boolean
  /** Gives back what the pictures take. The board is not used again. */
  end(): void
}

/** Sets up the places in a scene that has just been made. */
export function board(scene: Scene): Board {
  const frame = scene.add.container()
  const places = Object.fromEntries(PLACES.map((place) => [place, scene.add.container()])) as Record<Place, GameObjects.Container>
  frame.add(Object.values(places))
  // Within the person's place, so that breath and distance do not get into each other's way.
  const body = scene.add.container()
  places.person.add(body)
  const into = { ...places, person: body }
  const slots = new Map<string, Standing>()
  /** What is on its way out of a slot. */
  const leaving = new Map<string, Standing>()
  let made = 0

  /** Where things are on their way to, or are. */
  const heading = new WeakMap<object, { readonly to: Readonly<Record<string, number>>; readonly tween?: { stop(): unknown } }>()
  const move = <Target extends object>(target: Target, to: Readonly<Record<string, number>>, over: number) => {
    // What is there already, or on its way, is not moved: that would wake the stage for nothing.
    const before = heading.get(target)
    const bound = before?.to ?? (target as Readonly<Record<string, unknown>>)
    if (Object.entries(to).every(([part, value]) => bound[part] === value)) return false
    before?.tween?.stop()
    if (over > 0) heading.set(target, { to, tween: scene.tweens.add({ targets: target, ...to, duration: over, ease: 'Sine.easeInOut' }) })
    else heading.set(Object.assign(target, to), { to })
    return true
  }
  const remove = ({ key, image, bitmap }: Standing) => {
    image.destroy()
    scene.textures.remove(key)
    bitmap.close()
  }
  const fade = (image: GameObjects.Image, to: number, config: Partial<Types.Tweens.TweenBuilderConfig>) =>
    scene.tweens.add({ targets: image, alpha: to, ease: 'Sine.easeInOut', ...config } as Types.Tweens.TweenBuilderConfig)
  const leave = (slot: string, was: Standing | undefined, over: number, delay: number) => {
    if (!was) return
    if (over === 0) return remove(was)
    const gone = () => {
      leaving.delete(slot)
      remove(was)
    }
    leaving.set(slot, was)
    fade(was.image, 0, { duration: over, delay, onComplete: gone })
  }
  /** Ends at once what a slot is still about, its way to a new place too, so that no more than two pictures ever show through each other. */
  const settle = (slot: string) => {
    const [stays, goes] = [slots.get(slot), leaving.get(slot)]
    for (const standing of [stays, goes]) if (standing) scene.tweens.killTweensOf(standing.image)
    stays?.image.setAlpha(1)
    if (goes) remove(goes)
    leaving.delete(slot)
  }

  return {
    lay: ({ scale, x, y }) => void frame.setScale(scale).setPosition(x, y),
    put(place, slot, { bitmap, box }, over) {
      settle(slot)
      const [key, was] = [`${slot} ${made++}`, slots.get(slot)]
      scene.textures.addImage(key, bitmap as unknown as HTMLImageElement)
      // What never changes its size is drawn pixel by pixel: to smooth a whole room, frame by frame, costs a plain canvas more than all else.
      if (place !== 'person') scene.textures.get(key).setFilter(PIXELS)
      const image = scene.add.image(box.x, box.y, key).setOrigin(0).setDisplaySize(box.width, box.height)
      // A new picture comes over the old one in the same slot, beneath whatever stands above that.
      const at = was ? into[place].getIndex(was.image) + 1 : into[place].length
      into[place].addAt(image, at)
      slots.set(slot, { key, image, bitmap, at: { x: box.x, y: box.y } })
      if (over > 0) fade(image.setAlpha(0), 1, { duration: over })
      leave(slot, was, over / 2, over / 2)
    },
    clear(slot, over) {
      settle(slot)
      leave(slot, slots.get(slot), over, 0)
      slots.delete(slot)
    },
    nudge(slot, by, over) {
      const standing = slots.get(slot)
      return standing !== undefined && move(standing.image, { x: standing.at.x + by.x, y: standing.at.y + by.y }, over)
    },
    reveal: (slot, shown) => void slots.get(slot)?.image.setVisible(shown),
    breathe: (rise) => void body.setScale(1, rise).setY(SEAT.y * (1 - rise)),
    approach: (near, over) => move(places.person, { scaleX: near, scaleY: near, x: SEAT.x * (1 - near), y: SEAT.y * (1 - near) }, over),
    moving: () => scene.tweens.getTweens().some((tween) => tween.isPlaying()),
    end: () => {
      for (const { bitmap } of [...slots.values(), ...leaving.values()]) bitmap.close()
    },
  }
}
