import { originOf, readTheme } from '../embed/messages.ts'
import { dress, storedSettings } from '../settings.ts'

// The few lines of the page that leads into a vignette from another site. They find the page, and hand on what was asked.

const asked = new URLSearchParams(location.search)
const own = storedSettings()
dress(document.documentElement, { ...own, theme: own.theme === 'device' ? (readTheme(asked.get('theme')) ?? 'device') : own.theme })
const lang = asked.get('lang') ?? ''
const handed = new URLSearchParams({ embed: originOf(asked.get('origin'), document.referrer) ?? '' })
for (const name of ['theme', 'start', 'seed']) {
  const value = asked.get(name)
  if (value !== null) handed.set(name, value)
}

const ways = [...document.querySelectorAll<HTMLAnchorElement>('a[data-vignette]')]
for (const way of ways) way.search = handed.toString()

/** The vignette in the locale asked for, in another of that language, or as it comes. */
const named = ways.filter(({ dataset }) => dataset.vignette === asked.get('vignette'))
const [language = ''] = lang.split('-')
const way =
  named.find((one) => one.lang === lang) ?? named.find((one) => language !== '' && one.lang.startsWith(`${language}-`)) ?? named[0]
if (way) {
  // On the way through there is nothing to see: above all no list that goes again.
  document.body.hidden = true
  location.replace(way.href)
}
