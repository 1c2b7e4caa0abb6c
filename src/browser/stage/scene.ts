import type { GameObjects, Scene, Types } from 'phaser'
import type { View } from './geometry.ts'
import type { Raster } from './raster.ts'

/** The places on the stage, from the back. */
export const PLACES = ['room', 'person', 'front', 'things'] as const
export type Place = (typeof PLACES)[number]

/** What stands in one slot: its texture's key, and the objects that show it. */
type Standing = { readonly key: string; readonly image: GameObjects.Image; readonly at: { readonly x: number; readonly y: number } }

/** Where the person sits, in units of the frame: what is above rises and comes nearer from there. */
const [SEATED, SEAT] = [500, 940]

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
  let made = 0

  const move = <Target extends object>(target: Target, to: Readonly<Record<string, number>>, over: number) => {
    // What is there already is not moved: that would wake the stage for nothing.
    if (Object.entries(to).every(([part, value]) => target[part as keyof Target] === value)) return false
    if (over === 0) Object.assign(target, to)
    else scene.tweens.add({ targets: target, ...to, duration: over, ease: 'Sine.easeInOut' })
    return true
  }
  const remove = ({ key, image }: Standing) => {
    image.destroy()
    scene.textures.remove(key)
  }
  const fade = (image: GameObjects.Image, to: number, config: Partial<Types.Tweens.TweenBuilderConfig>) =>
    scene.tweens.add({ targets: image, alpha: to, ease: 'Sine.easeInOut', ...config } as Types.Tweens.TweenBuilderConfig)
  const leave = (was: Standing | undefined, over: number, delay: number) => {
    if (!was) return
    if (over === 0) remove(was)
    else fade(was.image, 0, { duration: over, delay, onComplete: () => remove(was) })
  }

  return {
    lay: ({ scale, x, y }) => void frame.setScale(scale).setPosition(x, y),
    put(place, slot, { bitmap, box }, over) {
      const [key, was] = [`${slot} ${made++}`, slots.get(slot)]
      scene.textures.addImage(key, bitmap as unknown as HTMLImageElement)
      const image = scene.add.image(box.x, box.y, key).setOrigin(0).setDisplaySize(box.width, box.height)
      // A new picture comes over the old one in the same slot, beneath whatever stands above that.
      const at = was ? into[place].getIndex(was.image) + 1 : into[place].length
      into[place].addAt(image, at)
      slots.set(slot, { key, image, at: { x: box.x, y: box.y } })
      if (over > 0) fade(image.setAlpha(0), 1, { duration: over })
      leave(was, over / 2, over / 2)
    },
    clear(slot, over) {
      leave(slots.get(slot), over, 0)
      slots.delete(slot)
    },
    nudge(slot, by, over) {
      const standing = slots.get(slot)
      return standing !== undefined && move(standing.image, { x: standing.at.x + by.x, y: standing.at.y + by.y }, over)
    },
    reveal: (slot, shown) => void slots.get(slot)?.image.setVisible(shown),
    breathe: (rise) => void body.setScale(1, rise).setY(SEAT * (1 - rise)),
    approach: (near, over) => move(places.person, { scaleX: near, scaleY: near, x: SEATED * (1 - near), y: SEAT * (1 - near) }, over),
    moving: () => scene.tweens.getTweens().some((tween) => tween.isPlaying()),
  }
}
