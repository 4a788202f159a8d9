import { organisationPaths, type Paper } from '#modules/organisations/index.ts'
import { link } from '#platform/http/paths.ts'
import { Button } from '#ui/Button.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { formatDay } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { messages } from '../paper-messages.ts'
import { warningFor } from '../papers.ts'
import { paths } from '../paths.ts'

export type TakePaperProps = {
  id: string
  organisationId: string
  papers: readonly Paper[]
  today: string
  /** When the call should be decided, where that is known. */
  decisionDay: string | undefined
}

type Props = TakePaperProps & { field: string; label: string; formKey: string; fault?: string }

/** Hands in a paper that the organisation keeps already. */
export function TakePaper(props: Props) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const { id, organisationId, papers, field, label, formKey, fault, today, decisionDay } = props
  if (papers.length === 0) return null
  const name = `paper-${field}`
  const describe = ({ title, number, expiresOn, ...paper }: Paper) => {
    const warning = warningFor({ expiresOn, ...paper }, today, decisionDay)
    return [
      title,
      number && texts.number(number),
      expiresOn ? texts.expires(formatDay(expiresOn, locale)) : texts.noExpiry,
      warning && texts.warning[warning],
    ]
      .filter(Boolean)
      .join(', ')
  }
  return (
    <Form
      action={link(paths.paper, { id })}
      formKey={formKey}
      faults={fault ? { [name]: fault } : {}}
    >
      <input type="hidden" name="_field" value={field} />
      <Select
        name={name}
        label={texts.which}
        options={papers.map((paper) => ({ value: paper.id, label: describe(paper) }))}
      />
      <p class="flex flex-wrap items-center gap-3">
        <Button kind="secondary">{texts.take(label)}</Button>
        <Link href={link(organisationPaths.papers, { id: organisationId })}>{texts.manage}</Link>
      </p>
    </Form>
  )
}
