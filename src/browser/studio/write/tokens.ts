/** What a piece of a line is: `name` heads a place, `speaker` talks, `tag` is for the model, `way` leads on, `note` is for the author. */
export type Kind = 'words' | 'name' | 'speaker' | 'tag' | 'way' | 'note' | 'mark'
export type Token = { readonly kind: Kind; readonly text: string }

/** A line of a script, piece by piece. Together the pieces are the line. */
export function tokensOf(file: string, line: string): readonly Token[] {
  const all = (kind: Kind): readonly Token[] => [{ kind, text: line }]
  if (file.endsWith('.md')) return all(/^#{1,6}\s/.test(line) ? 'name' : 'words')
  if (file.endsWith('.play')) return all(/^\s*\/\//.test(line) ? 'note' : /^\s*>/.test(line) ? 'way' : /^\s*#/.test(line) ? 'tag' : 'words')
  if (!file.endsWith('.ink')) return all('words')
  if (/^\s*=/.test(line)) return all('name')
  if (/^\s*\/\//.test(line)) return all('note')
  return inScript(line)
}

const SPEAKER = /^(\s*)(\p{Lu}[\p{Lu}\p{M}\d .'’-]*:)(?=\s)/u
const PIECE = /\/\/.*$|->->|(?:->|<-)\s*[\w.]*|#[^#\]\n]*?(?=\s*(?:#|\]|->|\/\/|$))/g

function inScript(line: string): readonly Token[] {
  const tokens: Token[] = []
  const put = (kind: Kind, text: string) => text && tokens.push({ kind, text })
  const [, marks = ''] = /^(\s*(?:[-+*](?!>)\s*)*)/.exec(line) ?? []
  put('mark', marks)
  const [speaking, space = '', name = ''] = SPEAKER.exec(line.slice(marks.length)) ?? []
  put('words', space)
  put('speaker', name)
  let from = marks.length + (speaking?.length ?? 0)
  for (const { 0: text, index } of line.matchAll(PIECE)) {
    if (index < from) continue
    put('words', line.slice(from, index))
    put(text.startsWith('#') ? 'tag' : text.startsWith('//') ? 'note' : 'way', text)
    from = index + text.length
  }
  put('words', line.slice(from))
  return tokens
}
