/**
 * After a new passage: the reader stands at its beginning, and the keyboard at what can be said, or where one writes it first.
 * Focus goes to the list, not to its first choice, so that a second press of Enter cannot choose unread.
 */
export function settle(root: HTMLElement): void {
  root.classList.remove('pointing')
  const words = root.querySelector('.passage')
  words?.scrollTo(0, 0)
  if (getComputedStyle(words ?? root).overflowY === 'visible') scrollTo(0, 0)
  stand(root)
}

/** Marks that the pointer moves: what only slid under it, as words came, was not pointed at. */
export const followPointer = (root: HTMLElement): void =>
  root.addEventListener('pointermove', ({ movementX, movementY }) => {
    if (movementX !== 0 || movementY !== 0) root.classList.add('pointing')
  })

/** Puts the keyboard where one can go on, without moving the page. */
export function stand(root: HTMLElement): void {
  const next = root.querySelector<HTMLElement>('#own-words:not([data-shown]),#choices') ?? root.querySelector<HTMLElement>('.passage')
  next?.focus({ preventScroll: true })
}
