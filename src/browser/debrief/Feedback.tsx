import { curl } from '../words/curl.ts'

/** What to make of a choice: paragraphs, parted by an empty line. */
export const Feedback = ({ text }: { readonly text: string }) =>
  text.split(/\n\s*\n/).map((paragraph) => <p key={paragraph}>{curl(paragraph.trim())}</p>)
