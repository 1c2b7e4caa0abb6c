/** Whether a key is meant for the page: pressed once, by itself, by nobody who is writing, and with no dialog open. */
export function isSingle({ target, ctrlKey, metaKey, altKey, repeat }: KeyboardEvent): boolean {
  const writing = (target as Element).closest?.('input,textarea,select,dialog')
  return !(repeat || ctrlKey || metaKey || altKey || writing || document.querySelector('dialog'))
}

/** A number presses the choice that carries it, unless single keys are off. */
export function pressNumber({ key }: KeyboardEvent): void {
  if (!/^[1-9]$/.test(key) || document.documentElement.dataset.keys === 'off') return
  document.querySelectorAll<HTMLElement>('[data-choice]')[Number(key) - 1]?.click()
}
