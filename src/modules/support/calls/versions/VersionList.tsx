import { useLocale, useMessages } from '#ui/locale.tsx'
import { Timeline } from '#ui/Timeline.tsx'
import { messages } from './messages.ts'
import type { ShownVersion } from './queries.ts'

/** What changed in a call, when and why. */
export function VersionList({ versions }: { versions: readonly ShownVersion[] }) {
  const locale = useLocale()
  const texts = useMessages(messages)
  return (
    <Timeline
      entries={versions.map(({ number, publishedAt, reason, changed }) => ({
        key: String(number),
        at: publishedAt,
        title:
          number === 1
            ? texts.first
            : texts.later(
                number,
                changed.map((field) => texts.field[field]).join(locale === 'vi' ? ', ' : ', '),
              ),
        ...(reason ? { children: <p>{texts.reason(reason)}</p> } : {}),
      }))}
    />
  )
}
