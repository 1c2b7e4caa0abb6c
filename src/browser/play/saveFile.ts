/** Hands the person a file, to keep where they like: content as it is, or a text of this type. */
export function saveFile(name: string, content: Blob | string, type = 'application/json'): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(typeof content === 'string' ? new Blob([content], { type }) : content)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 1000)
}
