// A host may answer what it has not, or not yet, with a page of its own and call that well. Kept, it would stand in a file's place for good.

/** Whether what came is the file that was asked for at `url`, as far as one can tell without a network's word for it. */
export async function isOurs(url: string, answer: Response): Promise<boolean> {
  if (!answer.ok) return false
  const isPage = new URL(url).pathname.endsWith('/')
  if (!isPage && !answer.headers.get('content-type')?.includes('html')) return true
  const text = await answer.clone().text()
  // Each of our pages says where its site begins; and no other file begins as a page does, by whichever type it is sent.
  return isPage ? text.includes('<body data-root=') : !/^\s*<(!doctype html|html)\b/i.test(text)
}
