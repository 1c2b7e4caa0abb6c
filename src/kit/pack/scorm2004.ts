import { manifest } from './manifest.ts'
import type { Target } from './target.ts'

/** SCORM 2004, 4th edition. The page alone says what is completed; a platform that would decide it by itself is told not to. */
export const scorm2004: Target = {
  is: 'SCORM 2004, 4th edition',
  ownWords: 'kept',
  write: (about) => [
    {
      name: 'imsmanifest.xml',
      text: manifest(about, {
        schemaversion: '2004 4th Edition',
        namespaces: [
          'xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"',
          'xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"',
          'xmlns:imsss="http://www.imsglobal.org/xsd/imsss"',
        ],
        sco: 'adlcp:scormType="sco"',
        inItem: [
          '<imsss:sequencing>',
          '  <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>',
          '</imsss:sequencing>',
        ],
      }),
    },
  ],
}
