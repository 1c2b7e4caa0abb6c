// The words above a pack where it stands on a screen, to be printed. They are the same in British and American English.

export const barWords = {
  shelf: 'Back to the shelf',
  name: (title: string) => `${title}, on paper`,
  says: 'The whole session as pages, for a room without any device. What you see below is what prints.',
  versions: 'What is hidden',
  versionsSay: 'The script follows one version. Print the one that you want to lead.',
  below: 'shown below',
  paper: 'Paper',
  own: 'The printer’s own',
  letter: 'US Letter',
  print: 'Print',
  printSays: 'To print only some of it, choose its pages in your printer’s own window. There you can also keep it as a file.',
}
