// What a page that holds a vignette in a frame is told, and what it may ask. docs/embed.md says the same to whoever writes that page.

/** What is told. Nothing of what somebody wrote, and nothing the debrief says. */
export type Told =
  /** The vignette can be played. */
  | { readonly type: 'ready'; readonly title: string }
  /** How many choices stand; fewer than before where somebody went back. */
  | { readonly type: 'progress'; readonly choices: number }
  /** An ending was reached. */
  | { readonly type: 'finished'; readonly choices: number; readonly ending: string }
  /** How high the page is, in CSS pixels. */
  | { readonly type: 'resize'; readonly height: number }

/** All of them say whose they are, in which version, and of which vignette. */
export type Message = Told & { readonly source: 'kind-but-firm'; readonly version: 1; readonly vignette: string; readonly locale: string }

const THEMES = ['device', 'day', 'night'] as const
export type Theme = (typeof THEMES)[number]

/** What may be asked: to be told again where it stands, to sit down, or for a light. */
export type Wish = { readonly type: 'tell' } | { readonly type: 'start' } | { readonly type: 'theme'; readonly theme: Theme }

/** A light, if that is one. */
export const readTheme = (given: unknown): Theme | undefined => THEMES.find((theme) => theme === given)

/** Whether the address asks to sit down at once: `start`, `start=1` or `start=true`. Whatever else it says, nobody is led past the page before a meeting. */
export const asksToStart = (given: string | null): boolean => given !== null && /^(1|true)?$/.test(given)

/** What is asked for; nothing where it is not ours, or makes no sense. */
export function readWish(data: unknown): Wish | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  const { source, type, theme } = data as Readonly<Record<string, unknown>>
  if (source !== 'kind-but-firm-host') return undefined
  if (type === 'tell' || type === 'start') return { type }
  const light = readTheme(theme)
  return type === 'theme' && light ? { type, theme: light } : undefined
}

/**
 * The site that holds the frame: as its page says, or else as the browser does. Nothing where neither says one: then nobody is told.
 * A page can name another's, and gains nothing: a browser hands a message over only where the page that holds the frame is of that site.
 */
export function originOf(named: string | null, referrer: string): string | undefined {
  return originIn(named ?? '') ?? originIn(referrer)
}

function originIn(text: string): string | undefined {
  try {
    const { protocol, origin } = new URL(text)
    return /^https?:$/.test(protocol) ? origin : undefined
  } catch {
    return undefined
  }
}
