import { link } from '#platform/http/paths.ts'
import type { Text } from '#platform/locale.ts'
import { DataTable } from '#ui/DataTable.tsx'
import { formatMoment, formatMoney } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { paths as screeningPaths } from '../../../screening/paths.ts'
import type { CaseState } from '../../../states.ts'
import type { Touch } from '../impact.ts'
import { messages } from '../messages.ts'

export type TouchedLine = {
  id: string
  /** Absent for a draft, of which officers see nothing. */
  number: string | undefined
  state: CaseState
  touches: readonly Touch[]
}

/** Exactly the cases that a change touches; drafts as a number only. */
export function ImpactSection({ touched }: { touched: readonly TouchedLine[] }) {
  const texts = useMessages(messages)
  const states: Partial<Record<CaseState, string>> = texts.states
  const sent = touched.filter(({ number }) => number !== undefined)
  const drafts = touched.length - sent.length
  return (
    <Section title={texts.impact} id="anh-huong">
      {touched.length === 0 && <p>{texts.none}</p>}
      {drafts > 0 && <p>{texts.drafts(drafts)}</p>}
      {sent.length > 0 && (
        <DataTable
          caption={texts.impact}
          captionHidden
          rows={sent}
          rowKey={({ id }) => id}
          columns={[
            {
              title: texts.kase,
              cell: ({ id, number }) => (
                <Link href={link(screeningPaths.caseFile, { id })}>{number}</Link>
              ),
            },
            { title: texts.state, cell: ({ state }) => states[state] ?? state },
            {
              title: texts.how,
              cell: ({ touches }) => (
                <ul>
                  {touches.map((touch) => (
                    <li key={touch.field}>
                      <TouchText touch={touch} />
                    </li>
                  ))}
                </ul>
              ),
            },
          ]}
        />
      )}
      {touched.length > 0 && <p>{texts.mails(touched.length)}</p>}
    </Section>
  )
}

function TouchText({ touch }: { touch: Touch }) {
  const locale = useLocale()
  const { touch: texts } = useMessages(messages)
  const list = (labels: readonly Text[]) => labels.map((label) => label[locale]).join('; ')
  switch (touch.field) {
    case 'form':
      return (
        <>
          {texts.form(
            touch.differences.map(({ how, label }) => texts[how](label[locale])).join(', '),
          )}
        </>
      )
    case 'deadline':
      return <>{texts.deadline(formatMoment(touch.until, locale))}</>
    case 'criteria':
      return (
        <>
          {[
            touch.fails.length > 0 && texts.fails(list(touch.fails)),
            touch.unknown.length > 0 && texts.unknown(list(touch.unknown)),
          ]
            .filter(Boolean)
            .join('. ')}
        </>
      )
    case 'ceiling':
      return <>{texts.ceiling(formatMoney(touch.asked, locale), formatMoney(touch.most, locale))}</>
  }
}
