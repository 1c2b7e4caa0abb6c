import type { About } from './target.ts'
import { identifier, inXml } from './xml.ts'

/** Where two versions of SCORM differ in a manifest. */
export type Version = {
  readonly schemaversion: string
  /** The namespaces, each as an attribute. */
  readonly namespaces: readonly string[]
  /** How the resource says that it speaks to the platform. */
  readonly sco: string
  /** What stands in the item beside its title. */
  readonly inItem: readonly string[]
}

/**
 * `imsmanifest.xml`: one course of one meeting, and every file of the package. It names no schema files: they are the standards' own, and
 * platforms have theirs.
 */
export const manifest = ({ id, locale, title, page, files }: About, version: Version): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<manifest identifier="${identifier('kind-but-firm', id, locale)}" version="1.0"`,
    ...version.namespaces.map((namespace, index) => `  ${namespace}${index === version.namespaces.length - 1 ? '>' : ''}`),
    '  <metadata>',
    '    <schema>ADL SCORM</schema>',
    `    <schemaversion>${version.schemaversion}</schemaversion>`,
    '  </metadata>',
    '  <organizations default="course">',
    '    <organization identifier="course">',
    `      <title>${inXml(title)}</title>`,
    '      <item identifier="meeting" identifierref="page">',
    `        <title>${inXml(title)}</title>`,
    ...version.inItem.map((line) => `        ${line}`),
    '      </item>',
    '    </organization>',
    '  </organizations>',
    '  <resources>',
    `    <resource identifier="page" type="webcontent" ${version.sco} href="${inXml(page)}">`,
    ...[page, ...files].map((file) => `      <file href="${inXml(file)}"/>`),
    '    </resource>',
    '  </resources>',
    '</manifest>',
    '',
  ].join('\n')
