import { render } from 'preact'
import { fetchFonts } from './fonts.ts'
import { placeOf } from './placeOf.ts'
import { attemptsOf, takeOut } from './practice/attempts.ts'
import type { Meeting } from './practice/meeting.ts'
import { Practice } from './practice/Practice.tsx'
import { openKeeping } from './whereKept.ts'

// The page of practice over time: storage and clock come in here.

const place = document.querySelector('#practice') as HTMLElement
const { root = './', met = '[]' } = place.dataset
const store = openKeeping(window)

const draw = () =>
  render(
    <Practice
      meetings={JSON.parse(met) as readonly Meeting[]}
      attemptsOf={(id) => attemptsOf(store, id)}
      locale={document.documentElement.lang}
      now={Date.now()}
      root={root}
      open={(attempt, { page }) => {
        const kept = takeOut(store, attempt, Date.now())
        if (kept === 'kept') location.assign(placeOf(`${root}${page}#encounter`))
        return kept === 'kept'
      }}
    />,
    place,
  )

fetchFonts().catch(() => undefined)
draw()
