import { link } from '#platform/http/paths.ts'
import { startOf } from '#platform/http/sent.ts'
import { Button } from '#ui/Button.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'
import { refusalToStep } from '../rules.ts'
import { shownAttendance, words } from '../words.ts'
import type { MeetingProps } from './view.ts'

const markable = ['present', 'absent', 'excused'] as const

/** Who is called, and who is there. */
export function People(props: MeetingProps) {
  const { state, hat, people } = props
  const texts = useMessages(messages)
  const named = useMessages(words)
  return (
    <Section title={texts.people}>
      <DataTable
        caption={texts.people}
        captionHidden
        rows={people}
        rowKey={({ personId }) => personId}
        columns={[
          { title: texts.person, cell: ({ name }) => name },
          { title: texts.duty, cell: ({ duty }) => named.duty[duty] },
          {
            title: texts.attendance,
            cell: ({ attendance, attendedAt }) =>
              named.attendance[shownAttendance(attendance, attendedAt)],
          },
        ]}
      />
      {refusalToStep('attend', state, hat) === null && <AttendanceForm {...props} />}
    </Section>
  )
}

function AttendanceForm({ meetingId: id, people, formKey, sent }: MeetingProps) {
  const texts = useMessages(messages)
  const named = useMessages(words)
  const options = markable.map((value) => ({ value, label: named.attendance[value] }))
  return (
    <Form {...startOf(link(paths.attendance, { id }), sent, `${formKey}-a`)} class="form mt-4">
      <div class="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {people.map(({ personId, name, attendance }) => (
          <Select
            key={personId}
            name={`at-${personId}`}
            label={texts.attendanceOf(name)}
            options={options}
            value={attendance === 'unknown' ? '' : attendance}
            placeholder={named.attendance.unknown}
            optional
          />
        ))}
      </div>
      <p>
        <Button kind="secondary">{texts.saveAttendance}</Button>
      </p>
    </Form>
  )
}
