import { render } from 'preact'
import { sameAttempt } from '../core/debrief/attempt.ts'
import { openStore, stored } from './play/save.ts'
import { attemptsOf } from './practice/attempts.ts'
import { lastHere } from './practice/here.ts'
import { OverTime, Standing } from './practice/Standing.tsx'

/** Tells beneath each vignette on the shelf how it stands with it. Comes after the page, and only where there is something to tell. */
export function tellOnShelf({ documentElement, body }: Document): void {
  const store = openStore(window)
  const locale = documentElement.lang
  const now = Date.now()
  let any = false
  for (const place of body.querySelectorAll<HTMLElement>('[data-standing]')) {
    const { standing: id = '', name = '', endings } = place.dataset
    const attempts = attemptsOf(store, id)
    const at = Math.max(lastHere(store, id) ?? 0, attempts.at(-1)?.at ?? 0)
    any ||= attempts.length > 0
    if (at > 0) render(<Standing {...{ attempts, at, now, locale, name }} endings={Number(endings)} />, place)
    const underWay = stored(store, id)?.log
    if (underWay && attempts.some(({ log }) => sameAttempt(log, underWay))) isOver(body, id)
  }
  const way = body.querySelector<HTMLElement>('[data-over-time]')
  if (way && any)
    render(<OverTime locale={locale} page={`${body.dataset.root ?? ''}practice/${locale === 'en-GB' ? '' : `${locale}/`}`} />, way)
}

/** What was looked back at from its end is kept where one can go on, and yet one is not in the middle of it. */
function isOver(body: HTMLElement, id: string) {
  body.querySelector(`[data-if-begun="${id}"]`)?.setAttribute('hidden', '')
  body.querySelector(`[data-not-begun="${id}"]`)?.removeAttribute('hidden')
}
