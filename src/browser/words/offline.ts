/** Words on what works without a network. They come with the lines that say them, after the first words of any page. */
const enGB = {
  none: 'Not yet kept on this device: without the internet, only the page that is open goes on working.',
  weighs: 'All of it is {mb} MB, and nothing of yours is in it.',
  coming: 'On its way to this device, so that it works without a network.',
  comingSays: '{done} of {all}',
  partly: 'Part of it is on this device; the rest did not come. What you did here is safe.',
  goOn: 'Fetch the rest',
  noRoom: 'This device had no room for it. What you did here is safe, and with a network all goes on as before.',
  whole: 'All vignettes are on this device, and work without a network.',
  needsNetwork: 'Joining a class, the studio and printing a pack still need one.',
  promised: 'The browser has promised to keep what you did here until you remove it.',
  keep: 'Keep it on this device',
  remove: 'Remove the game’s files (what you did stays)',
  refused: 'This browser did not allow it: it may lack room, or be a private window. Everything else works.',
  offline: 'Without a network',

  newer: 'A new version is here.',
  useNow: 'Use it now',
  later: 'Later',
  busy: 'It comes once the other pages of the game are closed.',

  awayTitle: 'This page needs the network.',
  awaySays:
    'It is not on this device, and there is no connection just now. What you did here is safe. All vignettes that are on this device can be played.',
  awayAgain: 'Try again',
  awayShelf: 'To the vignettes',
}

export type OfflineWords = typeof enGB

/** American English does not differ in any of them. */
export const offlineWordsFor = (_locale: string): OfflineWords => enGB
