// Where a learning platform keeps the object that a package speaks to: in a window above this one, or in the one that opened it.

/** Windows above each other; more than any platform has. The standard's own bound is 500. Our judgement. */
const HIGH = 50

/** The object a platform of SCORM offers: functions from text to text. */
export type Api = Readonly<Record<string, unknown>>

/**
 * Finds it by its name; nothing where there is none, or where another site's window may not be looked into.
 *
 * @param begins  the function it begins with: a frame or a part of a page can have the same name, and is passed over
 */
export function findApi(page: Window, name: string, begins: string): Api | undefined {
  const find = (from: Window | undefined) => above(from, name, begins)
  return find(page) ?? find(openerOf(page)) ?? find(openerOf(topOf(page)))
}

function above(from: Window | undefined, name: string, begins: string): Api | undefined {
  let here = from
  for (let height = 0; here && height < HIGH; height++) {
    const found = heldBy(here, name, begins)
    if (found) return found
    const next: Window | undefined = here.parent
    here = next === here ? undefined : next
  }
  return undefined
}

/** Another site's window may not be looked into; those above it may be our platform's again. */
function heldBy(window: Window, name: string, begins: string): Api | undefined {
  try {
    const found = (window as unknown as Record<string, unknown>)[name]
    if (typeof found !== 'object' || found === null) return undefined
    const api = found as Api
    return typeof api[begins] === 'function' ? api : undefined
  } catch {
    return undefined
  }
}

const topOf = (page: Window): Window => page.top ?? page

function openerOf(window: Window): Window | undefined {
  try {
    return (window.opener as Window | null) ?? undefined
  } catch {
    return undefined
  }
}
