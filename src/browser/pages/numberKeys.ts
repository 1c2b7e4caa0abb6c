/** Whether a key is meant for the page: pressed once, by itself, by nobody who is writing, and with no dialog open. */
export function isSingle({ target, ctrlKey, metaKey, altKey, repeat }: KeyboardEvent): boolean {
  const writing = (target as Element).closest?.('input,textarea,select,dialog')
  return !(repeat || ctrlKey || metaKey || altKey || writing || document.querySelector('dialog'))
}

/** A number presses the choice that carries it, unless single keys are off. */
export function pressNumber(event: KeyboardEvent): void {
  if (!/^[1-9]$/.test(event.key) || document.documentElement.dataset.keys === 'off') return
  const choice = document.querySelectorAll<HTMLElement>('[data-choice]')[Number(event.key) - 1]
  // One that waits for own words cannot be chosen yet.
  if (!choice?.offsetParent) return
  // The field of the next decision may have the focus by then: the number is not for it.
  event.preventDefault()
  choice.click()
}
