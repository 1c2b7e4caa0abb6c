import { render } from 'preact'
import model from '../../stories/relationship.ink?raw'
import { afterPaint } from './afterPaint.ts'
import { settings } from './settings.ts'
import { checker } from './studio/background/checker.ts'
import { Choosing } from './studio/Choosing.tsx'
import { createDesk } from './studio/desk/desk.ts'
import { type Brought, doors } from './studio/desk/doors.ts'
import { keeper, type Record } from './studio/desk/keep.ts'
import { keeping } from './studio/desk/keeping.ts'
import { playFrom, roomIn } from './studio/desk/playFrom.ts'
import { createTrying } from './studio/desk/trying.ts'
import { createWalks } from './studio/desk/walks.ts'
import { Start } from './studio/Start.tsx'
import { Studio } from './studio/Studio.tsx'
import { coveredBy } from './studio/try/covered.ts'
import { StudioPlay } from './studioPlay.tsx'
import { studioWordsFor } from './words/studio.ts'
import { wordsFor } from './words/words.ts'

// The studio's page: storage, workers, clock and doors come in here and nowhere else.

const page = document.querySelector('#studio') as HTMLElement
const { root = './', brought = '' } = page.dataset
const { lang } = document.documentElement
const link = page.querySelector<HTMLAnchorElement>('[data-elsewhere]')
const other = link ? { href: link.getAttribute('href') ?? '', locale: link.hreflang, says: link.textContent ?? '' } : undefined
const [words, ownWords] = [wordsFor(lang), studioWordsFor(lang)]

const workers = {
  check: () => new Worker(new URL('./studio/background/checker.worker.ts', import.meta.url), { type: 'module' }),
  walk: () => new Worker(new URL('./studio/background/walker.worker.ts', import.meta.url), { type: 'module' }),
}
const shelf = keeper(window.indexedDB)
const check = checker(workers.check, {
  drawn: (drawn) => work.store.setState({ drawn }),
  checked: ({ problems, scripts }) => work.checked(problems, scripts),
})
const work = createDesk(model, check.check)
const walks = createWalks(workers.walk)
const trying = createTrying(
  () => performance.now(),
  (play) => work.meet(coveredBy(play.store.getState().encounter)),
)
let kept: readonly Record[] = []
let busy = false
let missing = false

const { ways, leaving, drop } = doors({
  work,
  keeper: shelf,
  open: check.open,
  bring: async () => {
    const answer = await fetch(brought)
    if (!answer.ok) throw new Error(`${brought} answered ${answer.status}`)
    const { example, fresh } = (await answer.json()) as {
      readonly [Which in keyof Brought]: { readonly name: string; readonly files: object }
    }
    const laid = ({ name, files }: { readonly name: string; readonly files: object }) => ({ name, files: new Map(Object.entries(files)) })
    return { example: laid(example), fresh: laid(fresh) }
  },
  root,
  say(isBusy, isMissing = false) {
    busy = isBusy
    missing = isMissing
    draw()
  },
  keptChanged: () =>
    void shelf.all().then((all) => {
      kept = all
      draw()
    }),
})

function draw() {
  const desk = work.store.getState()
  const begin = { words: ownWords, ways: ways(kept) }
  render(
    <>
      {desk.name === '' ? (
        <Start {...begin} root={root} product={words.product} remarks={desk.remarks} busy={busy} missing={missing} other={other} />
      ) : (
        <Studio
          {...{
            desk,
            work,
            words: ownWords,
            ways: begin.ways,
            leaving: leaving(),
            play: playFrom({ work, trying, road: check.road }),
            walk: walks.store.getState(),
            walking: { start: (far) => walks.start(folderNow(), far), cancel: walks.cancel },
          }}
          looking={trying.store.getState().lookingBack}
          screen={<StudioPlay {...{ trying, root, words: ownWords }} titleOf={(id) => roomIn(desk, id)?.title ?? id} />}
        />
      )}
      {desk.choosing && <Choosing {...{ words: ownWords, packages: desk.choosing, work }} />}
    </>,
    page,
  )
}

/** The folder as it now is, for the walk. */
function folderNow() {
  const { name, files, script } = work.store.getState()
  return { name, files, script, model }
}

let due = false
const redraw = () => {
  if (due) return
  due = true
  queueMicrotask(() => {
    due = false
    draw()
  })
}
work.store.subscribe(({ name, scripts, script, view }, before) => {
  if (name !== before.name) walks.forget()
  // Opening a story takes a moment: it is opened for whoever looks at it.
  if (view === 'play') trying.follow(scripts.find(({ name }) => name === script))
  redraw()
})
trying.store.subscribe(redraw)
walks.store.subscribe(redraw)
settings.subscribe(redraw)
keeping(work, shelf, Date.now)

for (const name of ['dragenter', 'dragover'])
  addEventListener(name, (event) => {
    event.preventDefault()
    page.classList.add('over')
  })
addEventListener('dragleave', ({ relatedTarget }) => !relatedTarget && page.classList.remove('over'))
addEventListener('drop', (event) => {
  event.preventDefault()
  page.classList.remove('over')
  if (event.dataTransfer) drop(event.dataTransfer)
})

draw()
afterPaint(
  () =>
    void import('./fonts.ts')
      .then(({ fetchFonts }) => fetchFonts())
      .then(
        (wear) => wear(),
        () => undefined,
      ),
)
void shelf.all().then((all) => {
  kept = all
  const last = lastOpen()
  const record = all.find(({ name }) => name === last)
  if (record && work.store.getState().name === '') work.layOut(record, record.open)
  else draw()
})

/** What was open when the page was left: it is opened again. */
function lastOpen(): string | null {
  try {
    return sessionStorage.getItem('kbf:studio')
  } catch {
    return null
  }
}
