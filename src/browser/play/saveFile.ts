/** Hands the person a file, to keep where they like. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 1000)
}

/** A text of ours as such a file. */
export const json = (text: string): Blob => new Blob([text], { type: 'application/json' })
