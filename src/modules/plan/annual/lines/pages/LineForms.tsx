import { link } from '#platform/http/paths.ts'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { messages as activityMessages } from '../../activity/messages.ts'
import { ActivityFields } from '../../activity/pages/ActivityFields.tsx'
import { useActivityLabels } from '../../activity/pages/Rows.tsx'
import { ActForm } from '../../pages/ActForm.tsx'
import { paths } from '../../paths.ts'
import { messages } from '../messages.ts'
import type { LineProps } from './LinePage.tsx'

/** What the office that composes does with a line: word it anew, cut it, take it apart. */
export function LineForms(props: LineProps) {
  const { id, version, activity, rows, names, cycle, formKey, back } = props
  const texts = useMessages(messages)
  const { fault } = useMessages(activityMessages)
  const start = { formKey, back, version }
  return (
    <>
      <Section title={texts.change} id="sua">
        <ActForm
          {...start}
          action={link(paths.line, { id })}
          prefix="sua"
          submit={texts.save}
          labels={useActivityLabels(back?.raw)}
          faults={fault}
        >
          <ActivityFields activity={activity} rows={rows} names={names} year={cycle.year} />
          <TextArea name="reason" label={texts.changeReason} rows={3} maxLength={1000} />
        </ActForm>
      </Section>
      <Section title={texts.cutTitle}>
        <ActForm
          {...start}
          action={link(paths.lineCut, { id })}
          prefix="cat"
          kind="danger"
          submit={texts.cut}
        >
          <TextArea name="reason" label={texts.cutReason} rows={3} maxLength={1000} />
        </ActForm>
      </Section>
      <Section title={texts.dissolveTitle}>
        <p class="mb-4">{texts.dissolveLead}</p>
        <ActForm
          {...start}
          action={link(paths.dissolving, { id })}
          prefix="tach"
          kind="secondary"
          submit={texts.dissolve}
        >
          <TextArea name="reason" label={texts.reason} rows={2} maxLength={1000} />
        </ActForm>
      </Section>
    </>
  )
}
