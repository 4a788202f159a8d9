import type { ComponentChildren } from 'preact'
import { Link } from '#ui/Link.tsx'
import type { Inline, Mark } from './document.ts'
import type { Resolver } from './resolver.ts'

/** Words with their marks; a link to a page that is gone is only its words. */
export const Words = ({ content, resolver }: { content: readonly Inline[]; resolver: Resolver }) =>
  content.map((node, index) =>
    node.type === 'hardBreak' ? (
      <br key={index} />
    ) : (
      (node.marks ?? []).reduceRight<ComponentChildren>(
        (inner, mark) => marked(mark, inner, resolver),
        node.text,
      )
    ),
  )

function marked(mark: Mark, inner: ComponentChildren, resolver: Resolver): ComponentChildren {
  switch (mark.type) {
    case 'bold':
      return <strong>{inner}</strong>
    case 'italic':
      return <em>{inner}</em>
    case 'subscript':
      return <sub>{inner}</sub>
    case 'superscript':
      return <sup>{inner}</sup>
    case 'code':
      return <code>{inner}</code>
    case 'link':
      return (
        <Link
          href={mark.attrs.href}
          rel={/^https?:/.test(mark.attrs.href) ? 'noopener' : undefined}
        >
          {inner}
        </Link>
      )
    case 'reference': {
      const path = resolver.page(mark.attrs.to)
      return path ? <Link href={path}>{inner}</Link> : inner
    }
  }
}
