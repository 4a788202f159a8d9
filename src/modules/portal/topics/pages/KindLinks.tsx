import { entryListPath } from '#modules/content/index.ts'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { type Beside, besidePaths } from '../beside.ts'
import { messages } from '../messages.ts'
import type { KindCount } from '../queries.ts'

type Props = { kinds: readonly KindCount[]; besides?: readonly Beside[] }

/** The lists of some kinds, each with how much stands on it, and the pages of what other modules own. */
export function KindLinks({ kinds, besides = [] }: Props) {
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
      {besides.map((of) => (
        <li key={of}>
          <Link href={besidePaths[of]}>{texts.beside[of].title}</Link>
        </li>
      ))}
    </ul>
  )
}
