import { renderToString } from 'preact-render-to-string'
import type { WithMoments } from '../../core/encounter/hardMoment.ts'
import type { OnPage } from '../../core/encounter/vignette.ts'
import { addressOf, beneath, packPath, playPath } from '../../core/site/address.ts'
import type { Assets, PageName, Plain } from '../../core/site/pages.ts'
import type { StoryFiles } from '../inTeam.tsx'
import type { Met } from '../moments/met.ts'
import { AwayPage } from './AwayPage.tsx'
import { EmbedDemoPage, EmbedPage } from './EmbedPage.tsx'
import { LeadPage } from './LeadPage.tsx'
import { MomentsPage } from './MomentsPage.tsx'
import { OpeningPage } from './OpeningPage.tsx'
import { type Own, OwnPage } from './OwnPage.tsx'
import { PlayPage } from './PlayPage.tsx'
import { PracticePage } from './PracticePage.tsx'
import { type Room, RoomPage } from './RoomPage.tsx'
import { StudioPage } from './StudioPage.tsx'

/** A page and where it stands, from the site's root. */
export type Page = { readonly path: string; readonly html: string }

const up = (path: string) => '../'.repeat(path.split('/').length - 1) || './'

const page = (path: string, tree: preact.JSX.Element): Page => ({
  path: `${path}index.html`,
  html: `<!doctype html>${renderToString(tree)}`,
})

/**
 * Every page of the site: the opening in each locale, each vignette's own, practice over time, hard moments, the studio, the two of one's own, those of a class, and those that stand in for others.
 *
 * @param brought  the file of what the studio opens with, from the site's root
 */
export function pages(all: readonly WithMoments[], assets: Readonly<Record<PageName, Assets>>, brought: string): readonly Page[] {
  const locales = localesOf(all)
  return [
    ...locales.map((locale) => openingPage(all, locale, assets.opening)),
    ...all.map((one) => playPage(all, one, assets.play)),
    ...locales.map((locale) => practicePage(all, locale, assets.practice)),
    ...locales.map((locale) => momentsPage(all, locale, assets.moments)),
    ...locales.map((locale) => studioPage(all, locale, brought, assets.studio)),
    ...locales.flatMap((locale) => (['log', 'data'] as const).map((which) => ownPage(all, locale, which, assets.own))),
    ...locales.map((locale) => leadPage(all, locale, assets.lead)),
    ...locales.flatMap((locale) => (['room', 'screen'] as const).map((which) => roomPage(all, locale, which, assets[which]))),
    ...locales.map((locale) => awayPage(locale, assets.away)),
    ...embedPages(all, assets),
  ]
}

const localesOf = (all: readonly OnPage[]) => [...new Set(all.map(({ vignette }) => vignette.locale))]

/** Where the same page is in each other locale that has one. */
const elsewhere = (all: readonly OnPage[], here: string, path: (locale: string) => string) =>
  localesOf(all)
    .filter((locale) => locale !== here)
    .map((locale) => ({ locale, href: up(path(here)) + path(locale) }))

function openingPage(all: readonly OnPage[], locale: string, assets: Assets): Page {
  const path = beneath(locale)
  const shelf = all
    .filter(({ vignette }) => vignette.locale === locale)
    .map(({ vignette, before: { title, teaser, minutes, contentNote }, object }) => {
      const name = vignette.names[vignette.person.id] ?? ''
      const endings = Object.keys(vignette.endings).length
      return { id: vignette.id, title, teaser, minutes, contentNote, endings, object, name, page: playPath(vignette.id, locale) }
    })
  return page(path, <OpeningPage {...{ shelf, locale, root: up(path), elsewhere: elsewhere(all, locale, beneath), assets }} />)
}

function ownPage(all: readonly OnPage[], locale: string, which: Own, assets: Assets): Page {
  const pathTo = (other: string) => addressOf(which, other)
  const here = all.filter(({ vignette }) => vignette.locale === locale)
  const titles = Object.fromEntries(here.map(({ vignette }) => [vignette.id, vignette.title]))
  const path = pathTo(locale)
  const stories = which === 'data' ? { stories: storiesOf(all) } : {}
  return page(
    path,
    <OwnPage {...{ page: which, locale, root: up(path), titles, elsewhere: elsewhere(all, locale, pathTo), assets, ...stories }} />,
  )
}

function awayPage(locale: string, assets: Assets): Page {
  const path = addressOf('offline', locale)
  return page(path, <AwayPage {...{ locale, root: up(path), shelf: beneath(locale), assets }} />)
}

function embedPages(vignettes: readonly OnPage[], assets: Readonly<Record<Exclude<Plain, 'away'>, Assets>>): readonly Page[] {
  const all = vignettes.map(({ vignette: { id, locale, title } }) => ({ id, locale, title, page: playPath(id, locale) }))
  return [
    page('embed/', <EmbedPage {...{ all, root: up('embed/'), assets: assets.embed }} />),
    page('embed/demo/', <EmbedDemoPage {...{ all, root: up('embed/demo/'), assets: assets.embedDemo }} />),
  ]
}

const leadPath = (locale: string) => addressOf('room/lead', locale)

function leadPage(all: readonly OnPage[], locale: string, assets: Assets): Page {
  const path = leadPath(locale)
  const shelf = all
    .filter(({ vignette }) => vignette.locale === locale)
    .map(({ vignette: { id, script, hidden }, before: { title, teaser, contentNote, facts }, object, files }) => ({
      ...{ id, script, title, teaser, contentNote, facts, hidden, object, files, pack: packPath(id, locale) },
    }))
  const others = elsewhere(all, locale, leadPath)
  const [home, join] = [beneath(locale), addressOf('room', locale)]
  return page(path, <LeadPage {...{ shelf, locale, root: up(path), home, join, elsewhere: others, assets }} />)
}

const practicePath = (locale: string) => addressOf('practice', locale)

function practicePage(all: readonly OnPage[], locale: string, assets: Assets): Page {
  const path = practicePath(locale)
  const met = all
    .filter(({ vignette }) => vignette.locale === locale)
    .map(({ vignette: { id, title, names, person, pronouns, endings }, object }) => ({
      id,
      title,
      name: names[person.id] ?? '',
      pronouns,
      object,
      page: playPath(id, locale),
      endings: Object.fromEntries(Object.entries(endings).map(([ending, told]) => [ending, told.title])),
    }))
  const others = elsewhere(all, locale, practicePath)
  return page(path, <PracticePage {...{ met, locale, root: up(path), shelf: beneath(locale), elsewhere: others, assets }} />)
}

function roomPage(all: readonly OnPage[], locale: string, which: Room, assets: Assets): Page {
  const path = addressOf(which === 'room' ? 'room' : 'room/screen', locale)
  const about = all
    .filter(({ vignette }) => vignette.locale === locale)
    .map(({ vignette: { id, person }, before: { contentNote } }) => [id, { note: contentNote, person: person.id }])
  const join = addressOf('room', locale)
  return page(
    path,
    <RoomPage {...{ page: which, locale, root: up(path), join, about: Object.fromEntries(about), stories: storiesOf(all), assets }} />,
  )
}

function storiesOf(all: readonly OnPage[]): StoryFiles {
  const inLocales = (id: string) => all.filter(({ vignette }) => vignette.id === id)
  const inLocale = ({ vignette, files: { meta, story, late } }: OnPage) => [vignette.locale, { vignette: meta, story, late }]
  const ids = [...new Set(all.map(({ vignette }) => vignette.id))]
  return Object.fromEntries(ids.map((id) => [id, Object.fromEntries(inLocales(id).map(inLocale))]))
}

const momentsPath = (locale: string) => addressOf('moments', locale)

/** Made when it is asked for: looking for the hard moments of a vignette takes a second. */
const momentsPage = (all: readonly WithMoments[], locale: string, assets: Assets): Page => ({
  path: `${momentsPath(locale)}index.html`,
  get html() {
    const path = momentsPath(locale)
    const others = elsewhere(all, locale, momentsPath)
    const met = all.filter(({ vignette }) => vignette.locale === locale).map(metIn)
    return page(path, <MomentsPage {...{ met, locale, root: up(path), shelf: beneath(locale), elsewhere: others, assets }} />).html
  },
})

function metIn({ vignette: { id, title, person, names }, before: { teaser, contentNote }, object, files, moments }: WithMoments): Met {
  const { hard, file } = moments()
  return { id, title, teaser, person: person.id, names, object, contentNote, files: { ...files, roads: file }, hard }
}

const studioPath = (locale: string) => addressOf('studio', locale)

function studioPage(all: readonly OnPage[], locale: string, brought: string, assets: Assets): Page {
  const path = studioPath(locale)
  return page(path, <StudioPage {...{ locale, root: up(path), brought, elsewhere: elsewhere(all, locale, studioPath), assets }} />)
}

function playPage(all: readonly OnPage[], one: OnPage, assets: Assets): Page {
  const { id, locale } = one.vignette
  const path = playPath(id, locale)
  const own = all.filter(({ vignette }) => vignette.id === id)
  const others = elsewhere(own, locale, (other) => playPath(id, other))
  return page(path, <PlayPage {...{ ...one, root: up(path), elsewhere: others, assets }} />)
}
