import { formatDay } from '#ui/format.ts'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { messages } from './messages.ts'
import type { State } from './state.ts'

/** The plan in one sentence. */
export function StateSentence({ state }: { state: State }) {
  const locale = useLocale()
  const t = useMessages(messages)
  return (
    <p class="one-sheet-state" role="status">
      {t.sentence(t.course[state.course], state, formatDay(state.until, locale))}
    </p>
  )
}
