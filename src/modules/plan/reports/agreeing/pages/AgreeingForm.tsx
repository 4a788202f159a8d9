import { link } from '#platform/http/paths.ts'
import { Button } from '#ui/Button.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { useMessages } from '#ui/locale.tsx'
import { paths } from '../../paths.ts'
import { type Seen, seenValue } from '../forms.ts'
import { messages } from '../messages.ts'

type Props = { periodId: string; reports: readonly Seen[]; formKey: string }

/** One press for all reports that say what was filled in for them; nothing where there are none. */
export function AgreeingForm({ periodId: id, reports, formKey }: Props) {
  const t = useMessages(messages)
  if (reports.length === 0) return null
  return (
    <div class="mt-6 print:hidden">
      <Form action={link(paths.agreeing, { id })} formKey={formKey}>
        <p>{t.lead(reports.length)}</p>
        {reports.map((report) => (
          <input key={report.id} type="hidden" name="report" value={seenValue(report)} />
        ))}
        <Button>{t.accept(reports.length)}</Button>
      </Form>
    </div>
  )
}
