import { Link } from './Link.tsx'
import { useMessages } from './locale.tsx'
import { messages } from './messages.ts'

export type Crumb = { href: string; label: string }

/** The way back up; the page itself is not in it, its heading follows. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const texts = useMessages(messages)
  return (
    <nav class="crumbs" aria-label={texts.breadcrumbs}>
      <ol>
        {crumbs.map(({ href, label }) => (
          <li key={href}>
            <Link href={href}>{label}</Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}
