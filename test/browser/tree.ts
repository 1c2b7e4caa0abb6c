import type { Page } from '@playwright/test'

/** One thing a screen reader comes to: what it is, and what is said. */
export type Node = { readonly role: string; readonly says: string }

/** The page as a screen reader is given it by the browser, in its order: words, pictures, and what can be pressed, by its name. */
export async function tree(page: Page): Promise<readonly Node[]> {
  const devtools = await page.context().newCDPSession(page)
  const { nodes } = await devtools.send('Accessibility.getFullAXTree')
  await devtools.detach()
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const read = (id: string): readonly Node[] => {
    const node = byId.get(id)
    if (!node) return []
    const [role, says] = [String(node.role?.value ?? ''), String(node.name?.value ?? '')]
    const own = !node.ignored && SAID.has(role) ? [{ role, says }] : []
    // What a button or a picture is called is said; what it is made of is not said again.
    return WHOLE.has(role) && !node.ignored ? own : [...own, ...(node.childIds ?? []).flatMap(read)]
  }
  const root = nodes.find(({ parentId }) => parentId === undefined)
  return root ? read(root.nodeId) : []
}

const WHOLE = new Set(['button', 'heading', 'image', 'img', 'link', 'StaticText', 'textbox', 'radio', 'Iframe'])
const SAID = new Set([...WHOLE, 'list', 'main', 'region', 'dialog', 'group', 'navigation'])
