/** What the one file says where it cannot show its pages. */
const enGB = {
  noScripts: 'Save the file, and open it with a browser that lets it run scripts: without them it shows nothing.',
  cut: 'This file was cut short on its way. Copy it again: it should be about {mb} MB.',
  unopened:
    'This file does not open here. It needs Chrome or Edge 103, Firefox 113, Safari 16.4, or newer. Where the browser is as new as that, copy the file again: it should be about {mb} MB.',
}

export type OneFileWords = typeof enGB

/** American English does not differ in any of them. */
export const oneFileWordsFor = (_locale: string): OneFileWords => enGB
