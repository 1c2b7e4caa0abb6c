import type { StudioWords } from '../words/studio.ts'
import { fill } from '../words/words.ts'
import type { Desk, View, Work } from './desk/desk.ts'
import { groupsOf } from './groups.ts'

type Props = {
  readonly desk: Desk
  readonly work: Work
  readonly words: StudioWords
  readonly menu: () => void
  readonly playFrom: () => void
}

/** In the hand of the other icons; it stands here because only the studio has it. */
const FOLDER = 'M3.5 8v9.5A1.5 1.5 0 0 0 5 19h14a1.5 1.5 0 0 0 1.5-1.5v-8A1.5 1.5 0 0 0 19 8h-7l-2-2.5H5A1.5 1.5 0 0 0 3.5 7z'

/** The line above both sides: what one writes at the left, what one sees beside it at the right, and the one filled button. */
export function Bar({ desk, work, words, menu, playFrom }: Props) {
  const groups = groupsOf(desk.files, words)
  const views: readonly (readonly [View, string])[] = [
    ['write', words.write],
    ['map', words.map],
    ['table', words.table],
    ['play', words.play],
    ['coverage', words.coverage],
  ]
  return (
    <header class="bar">
      <div class="left">
        <button
          type="button"
          class="quiet menu"
          data-menu
          aria-label={fill(words.menu, { name: desk.name })}
          title={fill(words.menu, { name: desk.name })}
          onClick={menu}
        >
          <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
            <path d={FOLDER} />
          </svg>
        </button>
        <nav class="tabs" aria-label={words.files}>
          {groups.map(({ id, label, names }) => {
            const [first = ''] = names
            if (!names.includes(desk.open))
              return (
                <button key={id} type="button" class="quiet" data-group={id} onClick={() => work.goTo(first, 0)}>
                  {label}
                </button>
              )
            return names.length === 1 ? (
              <button key={id} type="button" class="quiet on" aria-current="true" data-group={id}>
                {id === 'about' ? label : desk.open}
              </button>
            ) : (
              <select
                key={id}
                class="quiet on"
                aria-label={fill(words.which, { group: label })}
                data-group={id}
                value={desk.open}
                onChange={({ currentTarget }) => work.goTo(currentTarget.value, 0)}
              >
                {names.map((name) => (
                  <option key={name} value={name}>
                    {name.split('/').at(-1)}
                  </option>
                ))}
              </select>
            )
          })}
        </nav>
      </div>
      <div class="right">
        <nav class="tabs views" aria-label={words.views}>
          {views.map(([view, label]) => (
            <button
              key={view}
              type="button"
              class={`quiet ${view}${desk.view === view ? ' on' : ''}`}
              data-view={view}
              {...(desk.view === view && { 'aria-current': 'true' as const })}
              onClick={() => work.show(view)}
            >
              {label}
            </button>
          ))}
        </nav>
        <button type="button" class="primary" data-play-from onClick={playFrom}>
          {words.playFromHere}
        </button>
      </div>
    </header>
  )
}
