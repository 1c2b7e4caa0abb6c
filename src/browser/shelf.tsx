import { render } from 'preact'
import { addressOf } from '../core/site/address.ts'
import { attemptsOf } from './practice/attempts.ts'
import { lastHere } from './practice/here.ts'
import { OverTime, Standing } from './practice/Standing.tsx'
import { openKeeping } from './whereKept.ts'

/** Tells beneath each vignette on the shelf how it stands with it. Comes after the page, and only where there is something to tell. */
export function tellOnShelf({ documentElement, body }: Document): void {
  const store = openKeeping(window)
  const locale = documentElement.lang
  const now = Date.now()
  let any = false
  for (const place of body.querySelectorAll<HTMLElement>('[data-standing]')) {
    const { standing: id = '', name = '', endings } = place.dataset
    const attempts = attemptsOf(store, id)
    const at = Math.max(lastHere(store, id) ?? 0, attempts.at(-1)?.at ?? 0)
    any ||= attempts.length > 0
    if (at > 0) render(<Standing {...{ attempts, at, now, locale, name }} endings={Number(endings)} />, place)
  }
  const way = body.querySelector<HTMLElement>('[data-over-time]')
  if (way && any) render(<OverTime locale={locale} page={`${body.dataset.root ?? ''}${addressOf('practice', locale)}`} />, way)
}
