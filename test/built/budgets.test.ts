import { describe, expect, it } from 'vitest'
import { found, named, names, text, withImports, within } from './site.ts'

// How much a reader has to wait for, on a slow line.
const pages = names.filter((name) => /^play\/.*index\.html$/.test(name))
const engine = (page: string) => withImports(named(page, /<script type="module" src="([^"]+)"/g))
const data = (page: string) => named(page, /<link rel="preload" as="fetch" href="([^"]+)"/g)

describe('the built site', () => {
  it('has a page for each vignette, and the files those pages name', () => {
    expect(pages.length).toBeGreaterThan(0)
    for (const page of pages) {
      expect(engine(page).length, `scripts of ${page}`).toBeGreaterThan(0)
      expect(data(page), `data of ${page}`).toHaveLength(2)
    }
  })

  it('is compressed, page by page and script by script', () => {
    for (const page of pages) for (const file of [page, ...engine(page), ...data(page)]) expect(names, file).toContain(`${file}.gz`)
  })
})

describe.each(pages)('%s', (page) => {
  it('needs at most 20 KB until the first choice can be pressed: the page alone', () => within('first choice', [page], 20))

  it('holds its styles and its first script: nothing else is fetched before its words are on screen', () => {
    expect(found(page, /<link rel="stylesheet"[^>]*>|<script (?![^>]*type="module")[^>]*\bsrc=[^>]*>/g)).toEqual([])
    expect(found(page, /@import[^;]*|url\((?!["']?data:)[^)]*\)/g)).toEqual([])
  })

  it('shows no picture before it can be played', () =>
    expect(found(page, /<(?:img|image|picture|source|video|audio)\b[^>]*>/g)).toEqual([]))

  it('needs at most 90 KB until the first answer: page, engine, story', () =>
    within('first answer', [page, ...engine(page), ...data(page)], 90))

  it('has at most 20 KB of its vignette among them', () => within('of the vignette', data(page), 20))

  it('asks for the engine and the story side by side, as soon as its head is read', () => {
    const hinted = named(page, /<link rel="modulepreload" href="([^"]+)"/g)
    expect(engine(page).filter((script) => !hinted.includes(script))).toEqual([])
    const head = text(page).slice(0, text(page).indexOf('<style'))
    expect(head.match(/<link rel="(?:modulepreload|preload)"/g)).toHaveLength(hinted.length + data(page).length)
  })

  it('brings no sound and no reading aloud with its engine', () => {
    for (const script of engine(page))
      expect(found(script, /createOscillator|createBiquadFilter|SpeechSynthesisUtterance/g), script).toEqual([])
  })

  it('brings nothing that reads what was kept with its engine: who begins goes on with nothing', () => {
    for (const script of engine(page)) expect(found(script, /abortEarly/g), script).toEqual([])
  })

  it('brings no Phaser, no font and no picture with its engine', () => {
    for (const script of engine(page)) expect(found(script, /Phaser|font\/woff2|data:image|viewBox=.0 0 \d{3,}/g), script).toEqual([])
  })
})

it('sound takes at most 5 KB, for those who want it', () => {
  const sound = names.filter((name) => name.endsWith('.js') && text(name).includes('createBiquadFilter'))
  // One with the vignettes' pages, and one with that of hard moments, which is built apart.
  expect(sound).toHaveLength(2)
  for (const player of sound) within('sound', [player], 5)
})

// What is printed has type of its own, which nobody else loads.
const fonts = names.filter((name) => !name.startsWith('print/') && /\.(woff2?|ttf|otf)$/.test(name))
/** Faces nobody is given who has not chosen them. */
const CHOSEN = /lexend|opendyslexic/
const usual = fonts.filter((name) => !CHOSEN.test(name))

describe('web fonts', () => {
  it('take at most 100 KB in all of play', () => {
    expect(usual.length).toBeGreaterThan(0)
    within('fonts', usual, 100)
  })
  it('that somebody chooses take at most 120 KB more', () => {
    const chosen = fonts.filter((name) => CHOSEN.test(name))
    expect(chosen).toHaveLength(2)
    for (const font of chosen) within('a chosen face', [font], 120)
  })
  it('are woff2, the smallest there is', () => expect(fonts.filter((name) => !name.endsWith('.woff2'))).toEqual([]))
})

describe('the stage', () => {
  const index = JSON.parse(text('index.json')) as {
    readonly people: Readonly<Record<string, { readonly atlas: string }>>
    readonly settings: Readonly<Record<string, Readonly<Record<string, { readonly back: string; readonly front?: string }>>>>
  }
  const engineOf = names.filter((name) => /^assets\/engine-.*\.js$/.test(name))

  it('draws with at most 215 KB of Phaser', () => {
    expect(engineOf).toHaveLength(1)
    within('the stage', [...engineOf, ...names.filter((name) => /^assets\/stage-.*\.js$/.test(name))], 215)
  })
  it('has each person in at most 60 KB', () => {
    for (const { atlas } of Object.values(index.people)) within('a person', [atlas], 60)
  })
  it('has each place, in one light, in at most 25 KB', () => {
    for (const lights of Object.values(index.settings))
      for (const { back, front } of Object.values(lights)) within('a place', [back, ...(front ? [front] : [])], 25)
  })
  it('with the first vignette, its stage and fonts the whole takes at most 485 KB', () => {
    const page = 'play/gift-offer/index.html'
    const kitchen = Object.values(index.settings['desmond-kitchen'] ?? {}).flatMap(({ back, front }) => [back, ...(front ? [front] : [])])
    within('all of it', [page, ...engine(page), ...data(page), ...engineOf, ...usual, ...kitchen, index.people.desmond?.atlas ?? ''], 485)
  })
})

describe('practice over time', () => {
  const shelf = 'index.html'
  const whole = (page: string) => [page, ...withImports(named(page, /<script type="module" src="([^"]+)"/g))]
  const chunk = (name: string) => names.filter((file) => new RegExp(`^assets/${name}-.*\\.js$`).test(file))

  it('leaves the shelf at most 20 KB until one can choose from it', () => within('the shelf', whole(shelf), 20))
  it('has its page in at most 40 KB, and no engine of a vignette in it', () => {
    within('the page', whole('practice/index.html'), 40)
    const engines = pages.flatMap(engine)
    expect(whole('practice/index.html').filter((file) => engines.includes(file))).toEqual([])
  })
  it('adds at most 20 KB to the shelf, for those who have been here', () => {
    expect(chunk('shelf')).toHaveLength(1)
    within('the shelf of who comes back', withImports(chunk('shelf')), 20)
  })
  it('adds at most 8 KB to a vignette’s page, after the first words', () => {
    const engines = pages.flatMap(engine)
    expect(chunk('returning')).toHaveLength(1)
    const own = withImports(chunk('returning')).filter((file) => !engines.includes(file))
    within('what tells of last time', own, 8)
  })
})

describe('a class', () => {
  const whole = (page: string) => [page, ...withImports(named(page, /<script type="module" src="([^"]+)"/g))]
  const seat = whole('room/index.html')

  it('can be joined on a phone with at most 45 KB: no story, no Ink, no Phaser, no schema, no picture', () => {
    within('a seat', seat, 45)
    for (const script of seat) expect(found(script, /inkVersion|Phaser|abortEarly|data-stage|font\/woff2/g), script).toEqual([])
  })
  it('brings threes and teams to a phone when the class comes to them, in at most 18 KB; the story to the phone with the pen', () => {
    const chunk = (name: string) => names.filter((file) => new RegExp(`^assets/${name}-.*\\.(js|css)$`).test(file))
    for (const part of ['inThrees', 'inTeam']) {
      const scripts = withImports(chunk(part).filter((file) => file.endsWith('.js')))
      expect(scripts.length, part).toBeGreaterThan(0)
      expect(
        seat.filter((file) => chunk(part).includes(file)),
        part,
      ).toEqual([])
      const own = [...scripts, ...chunk(part)].filter((file, at, all) => !seat.includes(file) && all.indexOf(file) === at)
      within(part, own, 18)
      for (const script of own) expect(found(script, /inkVersion/g), script).toEqual([])
    }
  })
  it('has its screen in at most 50 KB, and no engine of a vignette in it', () => {
    within('the screen', whole('room/screen/index.html'), 50)
    const engines = pages.flatMap(engine)
    expect([...seat, ...whole('room/screen/index.html')].filter((file) => engines.includes(file))).toEqual([])
  })
})

describe('what works without a network', () => {
  const { files, bytes } = JSON.parse(text('offline.json')) as { readonly files: number; readonly bytes: number }
  const [list = '', code = ''] = text('sw.js').split(/(?<=;)\n/)
  const listed = (JSON.parse(list.replace('self.__WB_MANIFEST=', '').replace(/;$/, '')) as { readonly url: string }[]).map(({ url }) => url)
  const fileAt = (url: string) => (url === './' ? 'index.html' : url.endsWith('/') ? `${url}index.html` : url)

  it('is all of the game, in at most 2.4 MB on the line', () => {
    expect(listed).toHaveLength(files)
    expect(listed.filter((url) => !names.includes(fileAt(url)))).toEqual([])
    for (const page of [...pages, 'index.html', 'practice/index.html', 'moments/index.html', 'log/index.html', 'data/index.html'])
      expect(listed.map(fileAt), page).toContain(page)
    expect(bytes).toBeLessThanOrEqual(2_400_000)
  })
  it('holds nothing of the studio, nor a seat in a class, nor what is for paper', () =>
    expect(listed.filter((url) => /studio|\.worker-|^room\/(en-US\/)?$|^print\//.test(url))).toEqual([]))
  it('takes at most 12 KB for what answers and its list, and 4 for what brings it and tells of it, after the first words', () => {
    expect(code.length).toBeGreaterThan(1000)
    within('what answers, and its list', ['sw.js'], 12)
    const engines = pages.flatMap(engine)
    const telling = names.filter((name) => /^assets\/offlineHere-.*\.js$/.test(name))
    // One with the vignettes' pages, and one with the opening page, which is built apart.
    expect(telling).toHaveLength(2)
    for (const one of telling)
      within(
        'what tells of it',
        withImports([one]).filter((file) => /offlineHere|OnDevice/.test(file)),
        4,
      )
    expect(engines.filter((file) => /offlineHere|embedded/.test(file))).toEqual([])
    for (const play of pages) expect(found(play, /serviceWorker|sw\.js/g)).toEqual([])
  })
})

describe('hard moments', () => {
  const page = 'moments/index.html'
  const whole = [page, ...withImports(named(page, /<script type="module" src="([^"]+)"/g))]
  it('have their list in at most 45 KB', () => within('the list', whole, 45))
  it('have their roads in at most 4 KB a vignette, fetched by nobody who plays', () => {
    const roads = names.filter((name) => /^assets\/[\w-]+\.moments-.*\.json$/.test(name))
    expect(roads).toHaveLength(new Set(pages.map((name) => name.split('/')[1])).size)
    for (const file of roads) within('the roads of a vignette', [file], 4)
    for (const play of pages) expect(found(play, /\.moments-/g)).toEqual([])
  })
})

describe('the studio', () => {
  const page = 'studio/index.html'
  const workers = names.filter((name) => /^assets\/\w+\.worker-.*\.js$/.test(name))
  const own = withImports(named(page, /<script type="module" src="([^"]+)"/g))

  it('comes with at most 100 KB, and what works in the background with at most 150 KB each', () => {
    within('the studio', [page, ...own], 100)
    expect(workers).toHaveLength(2)
    for (const worker of workers) within('a worker', [worker], 150)
  })

  it('brings the compiler to nobody who plays', () => {
    const compiler = names.filter((name) => name.endsWith('.js') && text(name).includes('ConditionalSingleBranch'))
    expect(compiler.toSorted()).toEqual([...workers].toSorted())
    for (const play of pages)
      expect(engine(play).filter((script) => compiler.includes(script) || text(script).includes('data-play-from'))).toEqual([])
  })
})

describe('the packs for paper', () => {
  const packs = names.filter((name) => /^print\/.*index\.html$/.test(name))

  const versions = (pack: string) => named(pack, /<li><a href="([^"]*)"/g)

  it('are there for each vignette in each locale and version, at most 75 KB each, and name only what lies beside them', () => {
    const first = packs.filter((pack) => /^print\/[^/]+\/(en-US\/)?index\.html$/.test(pack))
    expect(first).toHaveLength(pages.length)
    expect(packs.toSorted()).toEqual(first.flatMap((pack) => versions(pack).map((path) => `${path}index.html`)).toSorted())
    for (const pack of packs) {
      within('a pack', [pack], 75)
      for (const file of named(pack, /url\(([^)]+)\)/g)) expect(names).toContain(file)
      expect(found(pack, /(?:src|href)="(?:https?:|\/)[^"]*"/g)).toEqual([])
    }
  })

  it('are where the vignette’s page leads to', () => {
    for (const page of pages) expect(names).toContain(`${named(page, /<a [^>]*data-pack[^>]*href="([^"]*print\/[^"]*)"/g)[0]}index.html`)
  })
})
