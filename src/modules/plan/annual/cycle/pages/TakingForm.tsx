import { link } from '#platform/http/paths.ts'
import { CheckboxGroup } from '#ui/fields/Choices.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { formatMoney } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { ActForm } from '../../pages/ActForm.tsx'
import { paths } from '../../paths.ts'
import { messages } from '../messages.ts'
import type { CycleProps } from './CyclePage.tsx'
import type { ProposalSummary } from './ProposalsTable.tsx'

type Props = Omit<CycleProps, 'whole'> & { waiting: readonly ProposalSummary[] }

/** The proposals that wait: one is taken as it is, several become one line. */
export function TakingForm({ id, waiting, formKey, back }: Props) {
  const locale = useLocale()
  const texts = useMessages(messages)
  return (
    <Section title={texts.takeTitle} id="chua-xu-ly">
      {waiting.length === 0 ? (
        <p>{texts.allSettled}</p>
      ) : (
        <>
          <p class="mb-4">{texts.takeLead}</p>
          <ul class="mb-6 list-disc pl-6">
            {waiting.map((one) => (
              <li key={one.id}>
                <Link href={link(paths.proposal, { id: one.id })} lang="vi">
                  {one.name}
                </Link>
              </li>
            ))}
          </ul>
          <ActForm
            action={link(paths.lines, { id })}
            prefix="dua-vao"
            submit={texts.take}
            formKey={formKey}
            back={back}
          >
            <CheckboxGroup
              name="proposals"
              label={texts.chosen}
              options={waiting.map((one) => ({
                value: one.id,
                label: one.name,
                hint: `${one.agency}, ${formatMoney(one.amount, locale)}`,
              }))}
            />
            <TextField
              name="name"
              label={texts.mergedName}
              hint={texts.mergedHint}
              maxLength={200}
              optional
            />
          </ActForm>
        </>
      )}
    </Section>
  )
}
