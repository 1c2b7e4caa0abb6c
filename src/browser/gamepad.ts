/** Buttons of a pad in the standard arrangement. */
const [A, B, UP, DOWN, LEFT, RIGHT] = [0, 1, 12, 13, 14, 15]

/** What can be stood on, wherever one is. */
const STANDS = 'button,a[href],summary,input,select,textarea'

/**
 * Lets a gamepad do what the keyboard does: its cross moves from one thing to the next, and to either side within a list or a slider;
 * A presses it, B steps out and comes back in. It is looked at once a frame while one is there: a pad tells nothing by itself.
 */
export function followPad(): void {
  let held: readonly number[] = []
  const look = () => {
    const pad = navigator.getGamepads().find((one) => one?.mapping === 'standard')
    if (!pad) {
      addEventListener('gamepadconnected', look, { once: true })
      return
    }
    const down = [A, B, UP, DOWN, LEFT, RIGHT].filter((button) => pad.buttons[button]?.pressed)
    for (const button of down) if (!held.includes(button)) press(button)
    held = down
    requestAnimationFrame(look)
  }
  look()
}

function press(button: number): void {
  const { activeElement } = document
  const dialog = document.querySelector('dialog')
  if (button === A) {
    if (activeElement instanceof HTMLElement && activeElement.matches(STANDS)) activeElement.click()
  } else if (button !== B) {
    const by = button === UP || button === LEFT ? -1 : 1
    if ((button === LEFT || button === RIGHT) && isSet(activeElement)) step(activeElement, by)
    else move(by)
  } else if (dialog) dialog.close()
  else document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', cancelable: true }))
}

type Settable = HTMLSelectElement | HTMLInputElement

/** What is set by going through its values. */
const isSet = (one: Element | null): one is Settable => one?.matches('select,input[type=range]') ?? false

/** One value on, or back, as far as there are any; told to the page as the keyboard's arrows would. */
function step(one: Settable, by: 1 | -1) {
  const before = one.value
  if (one instanceof HTMLInputElement) one.stepUp(by)
  else {
    const open = [...one.options].filter(({ disabled }) => !disabled)
    const next = open[open.findIndex(({ selected }) => selected) + by]
    if (next) next.selected = true
  }
  if (one.value !== before) for (const told of ['input', 'change']) one.dispatchEvent(new Event(told, { bubbles: true }))
}

/** To the next thing, or the one before: in a dialog its own, in play what can be said or done, else all there is. */
function move(by: 1 | -1): void {
  const within = document.querySelector('dialog') ?? document.querySelector('#play:not([hidden]) #choices') ?? document.body
  const all = [...within.querySelectorAll<HTMLElement>(STANDS)].filter(
    (one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('[inert]'),
  )
  const at = all.indexOf(document.activeElement as HTMLElement)
  const next = at < 0 ? (by > 0 ? 0 : all.length - 1) : (at + by + all.length) % all.length
  // Unlike a script's focus after a press of the mouse, this one is to be seen.
  all[next]?.focus({ focusVisible: true })
}
