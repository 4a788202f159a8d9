import { link } from '#platform/http/paths.ts'
import { Button } from '#ui/Button.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { Link } from '#ui/Link.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { StatGrid } from '#ui/Stat.tsx'
import { paths } from '../paths.ts'
import { rowMessages } from '../row-messages.ts'
import { results } from '../states.ts'
import { isIn } from '../steps.ts'
import { workMessages } from '../work-messages.ts'
import type { ImportProps } from './ImportPage.tsx'

/** What came of a move, its report, and the way to undo it. */
export function Results({ one, tally, redirects, formKey }: ImportProps) {
  const texts = useMessages(workMessages)
  const words = useMessages(rowMessages)
  const { id } = one
  const shown = results.filter((each) => tally.results[each] > 0)
  return (
    <Section title={texts.results.title}>
      <StatGrid
        stats={[
          ...shown.map((each) => ({ label: words.result[each], value: tally.results[each] })),
          { label: texts.results.redirects, value: redirects },
        ]}
      />
      <h3 class="mt-6">{texts.results.report}</h3>
      <ul class="list-disc ps-6">
        <li>
          <Link href={link(paths.reportXlsx, { id })} download>
            {texts.results.xlsx}
          </Link>
        </li>
        <li>
          <Link href={link(paths.reportCsv, { id })} download>
            {texts.results.csv}
          </Link>
        </li>
      </ul>
      {isIn(one) && (
        <details class="mt-6">
          <summary class="link">{texts.undo.title}</summary>
          <p>{texts.undo.lead}</p>
          <Form action={link(paths.undoing, { id })} formKey={formKey()} class="">
            <Button kind="danger">{texts.undo.send}</Button>
          </Form>
        </details>
      )}
    </Section>
  )
}
