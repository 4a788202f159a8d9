import { ButtonLink } from '#ui/Button.tsx'
import { useMessages } from '#ui/locale.tsx'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'

/** The way from the plan to who has reported on it. */
export function ReportsLink() {
  const t = useMessages(messages)
  return (
    <p class="mt-6">
      <ButtonLink href={paths.overview} kind="secondary">
        {t.publicTitle}
      </ButtonLink>
    </p>
  )
}
