/** Says something at the foot of the page, or nothing any more. */
export type Line = { say(text: string | undefined): void; readonly text: () => string | undefined }

/**
 * One line about the learning platform. Before the meeting it stands in the bar with the buttons, afterwards at the foot of the window:
 * both places are there beforehand, so that a screen reader says what comes into them.
 */
export function openLine(meeting: HTMLElement): Line {
  const before = place(document.querySelector('.prebrief .go'))
  const during = place(document.body)
  let text: string | undefined
  const show = () => {
    before.textContent = meeting.hidden ? (text ?? '') : ''
    during.textContent = meeting.hidden ? '' : (text ?? '')
  }
  // What was said before the meeting still holds once it is on screen.
  new MutationObserver(show).observe(meeting, { attributeFilter: ['hidden'] })
  return {
    text: () => text,
    say(next) {
      text = next
      show()
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
