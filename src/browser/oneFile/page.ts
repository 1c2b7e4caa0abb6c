import { inside, nameOf, pageAt, standAt } from './addresses.ts'
import { mend } from './links.ts'
import { bring, makeReady } from './made.ts'
import { first, textOf } from './table.ts'

// One page of the site is shown at a time: the one that `?page=` names.

/** Shows it, and starts its engine. @throws Error where it cannot be read, or its engine does not run here */
export async function show(): Promise<void> {
  await first()
  const page = pageAt(new URLSearchParams(location.search).get('page') ?? '') ?? pageAt('') ?? ''
  standAt(page)
  const made = new DOMParser().parseFromString(await textOf(`${page}index.html`), 'text/html')
  const scripts = [...made.querySelectorAll('script')]
  const engines = scripts.filter(({ type }) => type === 'module').flatMap((script) => inside(script.getAttribute('src') ?? '') ?? [])
  for (const url of engines) makeReady(nameOf(url))
  for (const script of scripts) script.remove()
  for (const link of made.querySelectorAll<HTMLAnchorElement>('body a[href]')) mend(link)
  dress(made)
  for (const { text } of scripts.filter(({ type }) => !type)) run(text)
  for (const url of engines) await bring(nameOf(url))
}

/** Puts the page's head and body into this one. */
function dress(made: Document): void {
  for (const part of ['documentElement', 'body'] as const)
    for (const { name, value } of made[part].attributes) document[part].setAttribute(name, value)
  document.title = made.title
  const name = hold(made)
  document.head.append(...made.head.querySelectorAll('style,link[rel=icon]'))
  document.body.prepend(...made.body.childNodes)
  name()
}

/** Takes away what the page's elements name, which is not to be asked for where it lies on the web. @returns what gives it back */
function hold(made: Document): () => void {
  const held = [...made.querySelectorAll<HTMLImageElement | HTMLLinkElement>('img[src],link[rel=icon]')].map((one) => {
    const attribute = one.localName === 'img' ? 'src' : 'href'
    const address = one.getAttribute(attribute) ?? ''
    one.removeAttribute(attribute)
    return () => Reflect.set(one, attribute, address)
  })
  return () => {
    for (const give of held) give()
  }
}

function run(text: string): void {
  const script = document.createElement('script')
  script.textContent = text
  document.head.append(script)
  script.remove()
}
