// @ts-nocheck: it runs in a page, and the kit knows nothing of pages.
// Stands first in the one file. It shows one page of the site at a time, the one that `?page=` names, and answers whatever that page asks
// for out of the file: what lies compressed there comes to it block by block, while the file is still being read.
window.oneFile = (() => {
  const root = document.documentElement
  /** Where the site stands as its own parts see it. Nobody has this name (RFC 2606), and the file's policy lets nothing out. */
  const SITE = 'https://kind-but-firm.invalid/'
  /** Every file of the site: the lot it lies in, and from where to where. */
  const table = new Map()
  let whole = false
  let came
  let more = new Promise((go) => (came = go))

  /** Takes in the block that has come. Each line of it is a lot: what it holds, then names and lengths in bytes. */
  function take() {
    const block = document.querySelector('script[type="text/plain"]')
    for (const line of block.textContent.trim().split('\n')) {
      const [packed, ...files] = line.split(' ')
      let coming
      const open = () => (coming ??= inflated(packed))
      for (let i = 0, from = 0; i < files.length; i += 2) {
        const to = from + Number(files[i + 1])
        table.set(files[i], { open, from, to })
        from = to
      }
    }
    whole = 'last' in block.dataset
    block.remove()
    document.currentScript.remove()
    came()
    more = new Promise((go) => (came = go))
  }

  function inflated(packed) {
    const bytes = Uint8Array.fromBase64?.(packed) ?? Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0))
    // Written at once, and not as a blob's stream, which would come by way of another process.
    const { readable, writable } = new DecompressionStream('deflate-raw')
    const writer = writable.getWriter()
    writer.write(bytes)
    writer.close()
    return new Response(readable).arrayBuffer()
  }

  async function bytesOf(name) {
    while (!table.has(name) && !whole) await more
    const found = table.get(name)
    if (!found) throw new TypeError(`${name} is not in this file`)
    return new Uint8Array(await found.open(), found.from, found.to - found.from)
  }
  const textOf = async (name) => new TextDecoder().decode(await bytesOf(name))

  /** An address as the page that is shown means it, where that is a part of the site. */
  function inside(address) {
    try {
      const url = new URL(address, SITE + at)
      return url.href.startsWith(SITE) ? url : undefined
    } catch {
      return undefined
    }
  }
  const nameOf = (url) => url.pathname.slice(1)

  /** The page at a path, or, where only that is here, its page in the file's own language. All pages come with the first block. */
  function pageAt(path) {
    const folder = path.replace(/(index\.html)?$/, '').replace(/[^/]$/, '$&/')
    return [folder, `${folder}${root.lang}/`].find((page) => table.has(`${page}index.html`))
  }
  const asked = new URLSearchParams(location.search)
  let at = ''

  /** Where a page is to be found in this file; nothing where it is not in it. What is no page of the site stays as it is. */
  function placeOf(address) {
    const url = inside(address)
    if (!url || address.startsWith('#')) return address
    const page = pageAt(nameOf(url))
    if (page === undefined) return undefined
    url.searchParams.delete('page')
    return `?page=${page}${url.search.replace('?', '&')}${url.hash}`
  }

  /** Turns a link to a page into one within the file; one to a page that is not here, or is in another language, goes. */
  function mend(link) {
    const address = link.getAttribute('href')
    if (/^\?page=|^#/.test(address)) return
    const place = link.hreflang && link.hreflang !== root.lang ? undefined : placeOf(address)
    if (place === undefined) link.style.display = 'none'
    else if (place !== address) link.setAttribute('href', place)
  }
  function mendAll(changes) {
    for (const { target, addedNodes } of changes) {
      if (target.matches?.('a[href]')) mend(target)
      for (const node of addedNodes) {
        if (node.matches?.('a[href]')) mend(node)
        for (const link of node.querySelectorAll?.('a[href]') ?? []) mend(link)
      }
    }
  }
  new MutationObserver(mendAll).observe(root, { childList: true, subtree: true, attributeFilter: ['href'] })

  async function show() {
    await more
    at = pageAt(asked.get('page') ?? '') ?? pageAt('')
    const made = new DOMParser().parseFromString(await textOf(`${at}index.html`), 'text/html')
    for (const part of ['documentElement', 'body'])
      for (const { name, value } of made[part].attributes) document[part].setAttribute(name, value)
    document.title = made.title
    const scripts = [...made.querySelectorAll('script')]
    for (const script of scripts) script.remove()
    // What a page names is not to be asked for where it lies on the web.
    const named = [...made.querySelectorAll('img[src],link[rel=icon]')].map((one) => {
      const attribute = one.localName === 'img' ? 'src' : 'href'
      const address = one.getAttribute(attribute)
      one.removeAttribute(attribute)
      return () => (one[attribute] = address)
    })
    for (const link of made.querySelectorAll('body a[href]')) mend(link)
    document.head.append(...made.head.querySelectorAll('style,link[rel=icon]'))
    document.body.prepend(...made.body.childNodes)
    for (const name of named) name()
    for (const { textContent } of scripts.filter(({ type }) => !type)) {
      const script = document.createElement('script')
      script.textContent = textContent
      document.head.append(script)
      script.remove()
    }
    for (const script of scripts.filter(({ type }) => type === 'module')) await bring(nameOf(inside(script.getAttribute('src'))))
  }

  const kinds = { js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml', json: 'application/json', woff2: 'font/woff2' }
  const kindOf = (name) => kinds[name.split('.').pop()] ?? ''
  const links = new Map()
  const known = new Map()

  /** An address of this page's for a file. A script's own imports are named in it by the packer (oneModules.ts), and come first. */
  function linkTo(name) {
    if (!links.has(name))
      links.set(
        name,
        linked(name).then((link) => known.set(name, link).get(name)),
      )
    return links.get(name)
  }
  async function linked(name) {
    if (!name.endsWith('.js')) return URL.createObjectURL(new Blob([await bytesOf(name)], { type: kindOf(name) }))
    const IMPORT = /"one-file:([^"]+)"/g
    const text = await textOf(name)
    await Promise.all([...text.matchAll(IMPORT)].map(([, other]) => linkTo(other)))
    const ready = text.replace(IMPORT, (_, other) => `"${known.get(other)}"`)
    return URL.createObjectURL(new Blob([ready], { type: kindOf(name) }))
  }

  /** Imports a script, as `import()` does. */
  const bring = async (name) => import(await linkTo(name))

  const { fetch } = window
  window.fetch = async (address, how) => {
    const url = inside(address)
    if (!url) return fetch(address, how)
    const name = nameOf(url)
    return new Response(await bytesOf(name), { headers: { 'content-type': kindOf(name) } })
  }

  /** Lets elements that show a file show the one that is here. Of several wishes the latest counts. */
  const wished = new WeakMap()
  function supply({ prototype }, attribute) {
    const { get, set } = Object.getOwnPropertyDescriptor(prototype, attribute)
    Object.defineProperty(prototype, attribute, {
      get,
      set(address) {
        const url = inside(address)
        wished.delete(this)
        if (!url) return set.call(this, address)
        // What would only be fetched ahead is here already.
        if (this.rel === 'modulepreload') return this.removeAttribute('rel')
        if (known.has(nameOf(url))) return set.call(this, known.get(nameOf(url)) + url.hash)
        wished.set(this, url)
        linkTo(nameOf(url)).then((link) => {
          if (wished.get(this) !== url) return
          wished.delete(this)
          set.call(this, link + url.hash)
        })
      },
    })
  }
  supply(HTMLImageElement, 'src')
  supply(HTMLLinkElement, 'href')
  const { get: complete } = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'complete')
  Object.defineProperty(HTMLImageElement.prototype, 'complete', {
    get() {
      return !wished.has(this) && complete.call(this)
    },
  })

  show()
  return { take, placeOf, bring }
})()
