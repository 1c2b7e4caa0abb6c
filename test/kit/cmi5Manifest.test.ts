import fc from 'fast-check'
import { Window } from 'happy-dom'
import { describe, expect, it } from 'vitest'
import { activityList, courseStructure, publisherId } from '../../src/kit/pack/cmi5Manifest.ts'

// What the course structure of cmi5 asks of a file (cmi5 13.1, and the order of the elements in its schema).

const about = {
  id: 'a-case',
  locale: 'en-GB',
  title: 'Tea & "<two>" sugars',
  teaser: 'Who pays?',
  page: 'play/a-case/index.html',
  files: [],
}
const read = (text: string) => {
  const xml = new new Window().DOMParser().parseFromString(text, 'application/xml')
  expect(xml.querySelector('parsererror')).toBeNull()
  return xml
}
const order = (parent: { readonly children: Iterable<{ readonly tagName: string }> }) => [...parent.children].map(({ tagName }) => tagName)

describe('the course structure of a meeting', () => {
  const xml = read(courseStructure(about))
  const [course, au] = [...(xml.documentElement?.children ?? [])]
  it('is one course with one unit, in the namespace of the schema', () => {
    expect(xml.documentElement?.getAttribute('xmlns')).toBe('https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd')
    expect([course?.tagName, au?.tagName]).toEqual(['course', 'au'])
  })
  it('has its parts in the order the schema wants', () => {
    expect(course && order(course)).toEqual(['title', 'description'])
    expect(au && order(au)).toEqual(['title', 'description', 'url'])
  })
  it('names course and unit by two addresses', () => {
    const ids = [course?.getAttribute('id'), au?.getAttribute('id')]
    expect(new Set(ids).size).toBe(2)
    for (const id of ids) expect(URL.canParse(id ?? '')).toBe(true)
    expect(ids[1]).toBe(publisherId(about))
  })
  it('says when it is done, that it needs no window of its own, and what it is', () => {
    const attributes = ['moveOn', 'launchMethod', 'activityType'].map((name) => au?.getAttribute(name))
    expect(attributes).toEqual(['Completed', 'AnyWindow', 'http://adlnet.gov/expapi/activities/simulation'])
  })
  it('asks for no score', () => expect(au?.hasAttribute('masteryScore')).toBe(false))
  it('gives title and description in their language', () => {
    const words = [...xml.getElementsByTagName('langstring')]
    expect(words.map((one) => one.getAttribute('lang'))).toEqual(['en-GB', 'en-GB', 'en-GB', 'en-GB'])
    expect(words.map(({ textContent }) => textContent)).toEqual([about.title, about.teaser, about.title, about.teaser])
  })
  it('opens the page by a way inside the package', () =>
    expect(xml.getElementsByTagName('url')[0]?.textContent).toBe('play/a-case/index.html'))
  it('holds whatever words an author wrote', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), fc.string({ unit: 'grapheme-ascii' }), (title, teaser) => {
        const found = [...read(courseStructure({ ...about, title, teaser })).getElementsByTagName('langstring')]
        expect(found.map(({ textContent }) => textContent)).toEqual([title, teaser, title, teaser])
      }),
      { numRuns: 50 },
    ))
})

describe('the list of activities of a meeting', () => {
  it('names it as cmi5 does, and where it is opened', () => {
    const xml = read(activityList(about))
    expect(xml.getElementsByTagName('activity')[0]?.getAttribute('id')).toBe(publisherId(about))
    expect(xml.getElementsByTagName('launch')[0]?.textContent).toBe('play/a-case/index.html')
    expect(xml.getElementsByTagName('name')[0]?.textContent).toBe(about.title)
  })
})
