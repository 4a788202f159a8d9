import { Badge } from '#ui/Badge.tsx'
import { formatDay } from '#ui/format.ts'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { messages } from '../paper-messages.ts'
import type { PaperNote as Note } from '../papers.ts'

/** What is known of the kept paper behind a document: its days, whether it is the newest, and what to mind. */
export function PaperNote({ note }: { note: Note | undefined }) {
  const locale = useLocale()
  const texts = useMessages(messages)
  if (!note) return null
  const facts = [
    texts.fromPapers,
    note.number && texts.number(note.number),
    texts.issued(formatDay(note.issuedOn, locale)),
    note.expiresOn ? texts.expires(formatDay(note.expiresOn, locale)) : texts.noExpiry,
    note.newest ? texts.newest : texts.older,
  ]
  return (
    <span class="text-muted">
      {facts.filter(Boolean).join(', ')}
      {note.warning && (
        <>
          {' '}
          <Badge tone="warning">{texts.warning[note.warning]}</Badge>
        </>
      )}
    </span>
  )
}
