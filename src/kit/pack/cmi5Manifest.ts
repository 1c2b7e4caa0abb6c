import type { About } from './target.ts'
import { inXml } from './xml.ts'

/** Where vignettes are named. `.example` belongs to nobody (RFC 2606): the names lead nowhere. */
const NAMES = 'https://kind-but-firm.example'

/** ADL's type for what this is. */
const SIMULATION = 'http://adlnet.gov/expapi/activities/simulation'

/** The name under which a platform files the meeting; it makes an address of its own for each learner's. */
export const publisherId = ({ id, locale }: Pick<About, 'id' | 'locale'>): string => `${NAMES}/vignettes/${id}/${locale}`

/**
 * `cmi5.xml`: one course of one meeting (cmi5 13.2). The elements stand in the schema's order. It needs no window of its own, and it is
 * done when the game says `completed` (cmi5 13.1.4): nobody passes or fails.
 */
export function courseStructure(about: About): string {
  const { id, locale, title, teaser, page } = about
  const words = (name: string, text: string, indent: string) => [
    `${indent}<${name}>`,
    `${indent}  <langstring lang="${inXml(locale)}">${inXml(text)}</langstring>`,
    `${indent}</${name}>`,
  ]
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">',
    `  <course id="${inXml(`${NAMES}/courses/${id}/${locale}`)}">`,
    ...words('title', title, '    '),
    ...words('description', teaser, '    '),
    '  </course>',
    `  <au id="${inXml(publisherId(about))}" moveOn="Completed" launchMethod="AnyWindow" activityType="${SIMULATION}">`,
    ...words('title', title, '    '),
    ...words('description', teaser, '    '),
    `    <url>${inXml(encodeURI(page))}</url>`,
    '  </au>',
    '</courseStructure>',
    '',
  ].join('\n')
}

/** `tincan.xml`: the same for platforms that launch with a store's address and no cmi5. */
export const activityList = (about: About): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<tincan xmlns="http://projecttincan.com/tincan.xsd">',
    '  <activities>',
    `    <activity id="${inXml(publisherId(about))}" type="${SIMULATION}">`,
    `      <name>${inXml(about.title)}</name>`,
    `      <description lang="${inXml(about.locale)}">${inXml(about.teaser)}</description>`,
    `      <launch lang="${inXml(about.locale)}">${inXml(encodeURI(about.page))}</launch>`,
    '    </activity>',
    '  </activities>',
    '</tincan>',
    '',
  ].join('\n')
