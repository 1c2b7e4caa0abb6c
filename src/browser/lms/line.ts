/** Says something at the foot of the page, or nothing any more. */
export type Line = { say(text: string | undefined): void; readonly text: () => string | undefined }

/**
 * One line about the learning platform. Before the meeting it stands in the bar with the buttons, afterwards at the foot of the window:
 * both places are there beforehand, so that a screen reader says what comes into them.
 */
export function openLine(): Line {
  const before = place(document.querySelector('.prebrief .go'))
  const during = place(document.body)
  let text: string | undefined
  return {
    text: () => text,
    say(next) {
      text = next
      const hidden = before.closest<HTMLElement>('[data-prebrief]')?.hidden ?? true
      before.textContent = hidden ? '' : (next ?? '')
      during.textContent = hidden ? (next ?? '') : ''
    },
  }
}

function place(within: Element | null): HTMLElement {
  const line = document.createElement('p')
  line.className = 'platform small'
  line.setAttribute('role', 'status')
  line.dataset.platform = ''
  if (within === document.body) within.append(line)
  else within?.prepend(line)
  return line
}
