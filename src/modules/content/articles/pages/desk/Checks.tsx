import { link } from '#platform/http/paths.ts'
import { Button } from '#ui/Button.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Day } from '#ui/Moment.tsx'
import { Section } from '#ui/Section.tsx'
import { paths } from '../../../paths.ts'
import { actionMessages } from '../../action-messages.ts'
import type { Check } from '../../flow/schema.ts'
import type { ActionProps } from './actions.ts'

export type CheckView = Check & { number: number; mayPass: boolean }

type Props = Pick<ActionProps, 'id' | 'formKey'> & { checks: readonly CheckView[] }

/** What went out without approval and waits to be looked at. */
export function Checks({ id, checks, formKey }: Props) {
  const words = useMessages(actionMessages)
  if (checks.length === 0) return null
  return (
    <Section title={words.check}>
      {checks.map((check) => (
        <div key={check.id} class="grid gap-3">
          <p>
            {words.checkLead(words.lower[check.lang], check.number)} <Day on={check.dueOn} />.
          </p>
          {check.mayPass && (
            <Form action={link(paths.check, { id, check: check.id })} formKey={formKey()} class="">
              <Button>{words.pass}</Button>
            </Form>
          )}
        </div>
      ))}
    </Section>
  )
}
