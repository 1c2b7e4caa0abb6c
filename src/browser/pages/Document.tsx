import type { ComponentChildren } from 'preact'
import type { Assets } from '../../core/site/pages.ts'

type Props = {
  readonly title: string
  readonly description: string
  readonly locale: string
  /** From this page to the site's root: `../../`, or `./`. */
  readonly root: string
  readonly data: readonly string[]
  readonly assets: Assets
  /** What more stands in the head. */
  readonly head?: ComponentChildren
  readonly children: ComponentChildren
}

const raw = (text: string) => ({ dangerouslySetInnerHTML: { __html: text } })

/** A whole page. Styles and the first script stand in it, so that one answer of the server is enough to read and to press. */
export const Document = ({ title, description, locale, root, data, assets, head, children }: Props) => (
  <html lang={locale}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      <meta name="description" content={description} />
      {assets.scripts.map((script) => (
        <link key={script} rel="modulepreload" href={root + script} />
      ))}
      {data.map((file) => (
        <link key={file} rel="preload" as="fetch" href={root + file} crossorigin="anonymous" />
      ))}
      <style {...raw(assets.styles)} />
      <link rel="icon" href={`${root}favicon.svg`} type="image/svg+xml" />
      {head}
    </head>
    <body data-root={root}>
      {children}
      <script {...raw(assets.boot)} />
      {assets.scripts[0] && <script type="module" src={root + assets.scripts[0]} />}
    </body>
  </html>
)
