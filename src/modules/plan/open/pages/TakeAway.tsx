import { link } from '#platform/http/paths.ts'
import { Link } from '#ui/Link.tsx'
import { useMessages } from '#ui/locale.tsx'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'

/** From the page of a plan to all of it as data. */
export function TakeAway({ plan }: { plan: string }) {
  const t = useMessages(messages)
  return (
    <p class="mt-8">
      {t.takeAway} <Link href={link(paths.datasets, { plan })}>{t.title}</Link>
    </p>
  )
}
