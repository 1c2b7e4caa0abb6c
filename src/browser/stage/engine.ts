/// <reference path="./parts.d.ts" />
import { AUTO, CANVAS, Game, Scene, WEBGL } from 'virtual:phaser'
import { type Board, board } from './scene.ts'

/** Frames a second where the processor itself draws: each costs it some of the time that answers a press. */
const PLAIN_FRAMES = 30

/** A Phaser game that sleeps unless something moves. */
export type Engine = {
  readonly board: Board
  readonly canvas: HTMLCanvasElement
  /** WebGL draws, not a plain canvas: its pictures come upside down. */
  readonly gl: boolean
  resize(width: number, height: number): void
  /** Draws one frame now. */
  frame(): void
  /** Runs until nothing moves any more, then sleeps again. */
  run(): void
  /** Stops where it is, until it runs again: something else comes first. */
  hold(): void
  end(): void
}

/**
 * Starts Phaser in an element: with WebGL where there is any, else with a plain canvas.
 *
 * @param plain  a plain canvas in any case
 * @throws where the browser draws neither
 */
export function startEngine(parent: HTMLElement, { width, height }: { width: number; height: number }, plain: boolean): Promise<Engine> {
  return new Promise((resolve) => {
    /** The one scene: it decides nothing, it shows. */
    class Stage extends Scene {
      create() {
        resolve(engine(this.game, board(this)))
      }
    }
    new Game({
      type: plain ? CANVAS : AUTO,
      parent,
      width,
      height,
      scene: Stage,
      transparent: true,
      banner: false,
      // The words have the focus, the keys and the pointer; the stage listens to nothing.
      autoFocus: false,
      disableContextMenu: false,
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      audio: { noAudio: true },
      plugins: { default: ['Clock', 'TweenManager'] },
      render: { powerPreference: 'low-power' },
      ...(plain && { fps: { limit: PLAIN_FRAMES } }),
    })
  })
}

function engine(game: Game, on: Board): Engine {
  const { loop, canvas } = game
  const hold = () => {
    loop.sleep()
    game.events.off('postrender', sleepWhenStill)
  }
  const sleepWhenStill = () => {
    if (!on.moving()) hold()
  }
  const run = () => {
    if (loop.running) return
    game.events.on('postrender', sleepWhenStill)
    loop.wake()
  }
  canvas.setAttribute('aria-hidden', 'true')
  game.events.on('postrender', sleepWhenStill)
  return {
    board: on,
    canvas,
    gl: game.renderer.type === WEBGL,
    resize: (width, height) => void game.scale.resize(width, height),
    frame: () => (loop.running ? undefined : loop.step(performance.now())),
    run,
    hold,
    end: () => {
      on.end()
      game.destroy(true)
      // Phaser goes in its next frame, and it may be asleep.
      if (!loop.running) loop.step(performance.now())
    },
  }
}
