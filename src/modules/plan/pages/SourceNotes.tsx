import { Clause } from '#ui/Clause.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import type { PlanFile } from '../file/index.ts'
import { messages } from '../messages.ts'

/** What the source text leaves open, said openly, with how this installation reads it. */
export function SourceNotes({ notes }: { notes: PlanFile['notes'] }) {
  const locale = useLocale()
  const t = useMessages(messages)
  if (notes.length === 0) return null
  return (
    <Section title={t.notes} id="ghi-chu">
      <details>
        <summary class="cursor-pointer py-2">{t.notesLead}</summary>
        <ul class="mt-4 space-y-4">
          {notes.map((note) => (
            <li key={note.code}>
              <Clause text={note.clause} /> {note.found[locale]} {note.done[locale]}
              {note.asWritten && (
                <span class="text-muted">
                  {' '}
                  {t.asWritten}: “<span lang="vi">{note.asWritten}</span>”.
                </span>
              )}
            </li>
          ))}
        </ul>
      </details>
    </Section>
  )
}
