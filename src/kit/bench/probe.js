// @ts-nocheck: it runs in the page that is measured, before anything else does, and the kit knows nothing of pages.
// All times are in milliseconds since the page was asked for.

const probe = { presses: [], saves: [], longTasks: [], elements: 0, first: {} }
window.probe = probe

new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries()) probe.longTasks.push({ from: startTime, lasted: duration })
}).observe({ type: 'longtask', buffered: true })

/** Calls back in the next frame and, when that frame has been painted, again. */
function nextFrame(before, painted) {
  requestAnimationFrame(() => {
    before()
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => painted(performance.now())
    port2.postMessage(undefined)
  })
}

const visible = (selector) => [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility())
const offered = () =>
  visible('[data-choice],[data-ending]')
    .map(({ dataset }) => dataset.choice ?? dataset.ending)
    .sort()
    .join()

/** From a press to the frame in which other choices are painted. `frames`: how many it took; 1 is the next. */
function pressed(kind, from) {
  const before = offered()
  const press = { kind, from, frames: 0 }
  const look = () => {
    let answered = false
    nextFrame(
      () => {
        press.frames++
        answered = offered() !== before
      },
      (painted) => {
        if (!answered) return look()
        press.painted = painted
        probe.presses.push(press)
        probe.elements = Math.max(probe.elements, document.getElementsByTagName('*').length)
      },
    )
  }
  look()
}

addEventListener(
  'click',
  ({ isTrusted, target, timeStamp }) => {
    if (!isTrusted) return
    if (target.closest('[data-choice]')) pressed('choice', timeStamp)
    else if (target.closest('.tools .desk')) pressed('back', timeStamp)
  },
  true,
)
addEventListener('keydown', ({ key, timeStamp }) => /^[1-9]$/.test(key) && pressed('choice', timeStamp), true)

// A save: the log becomes text, and the text is stored.
const { stringify } = JSON
let began = 0
JSON.stringify = (value, ...rest) => {
  began = performance.now()
  return stringify(value, ...rest)
}
const { setItem } = Storage.prototype
Storage.prototype.setItem = function (key, text) {
  setItem.call(this, key, text)
  if (key.startsWith('kbf:now:')) probe.saves.push({ from: began, lasted: performance.now() - began, size: text.length })
}

/** Presses start as soon as it is painted, and the first choice as soon as that is; notes when each was there and answered. */
function firstLoad() {
  const { first } = probe
  let choice
  let answered = false
  nextFrame(
    () => {
      visible('[data-start]')[0]?.click()
      choice = visible('[data-choice]')[0]
      answered = first.usable !== undefined && offered() !== first.offered
    },
    (painted) => {
      if (!first.start && document.querySelector('[data-start]')) first.start = painted
      if (first.usable && !first.taken && visible('[aria-pressed="true"]').length > 0) first.taken = painted
      if (choice && !first.usable) {
        first.usable = painted
        first.offered = offered()
        choice.click()
      }
      if (answered) first.answered = painted
      else firstLoad()
    },
  )
}
if (new URLSearchParams(location.search).has('first-load')) firstLoad()
