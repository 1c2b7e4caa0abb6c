import { manifest } from './manifest.ts'
import type { Target } from './target.ts'

/** SCORM 1.2. */
export const scorm12: Target = {
  is: 'SCORM 1.2',
  ownWords: 'kept',
  write: (about) => [
    {
      name: 'imsmanifest.xml',
      text: manifest(about, {
        schemaversion: '1.2',
        namespaces: ['xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"', 'xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"'],
        sco: 'adlcp:scormtype="sco"',
        inItem: [],
      }),
    },
  ],
}
