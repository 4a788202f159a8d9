import { entryListPath } from '#modules/content/index.ts'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { messages } from '../messages.ts'
import type { KindCount } from '../queries.ts'

/** The lists of some kinds, each with how much stands on it. */
export function KindLinks({ kinds }: { kinds: readonly KindCount[] }) {
  const locale = useLocale()
  const texts = useMessages(messages)
  return (
    <ul class="space-y-1">
      {kinds.map(({ kind, count }) => (
        <li key={kind.code}>
          <Link href={entryListPath(kind)}>{kind.plural[locale]}</Link>{' '}
          <span class="text-muted">({texts.count(count)})</span>
        </li>
      ))}
    </ul>
  )
}
