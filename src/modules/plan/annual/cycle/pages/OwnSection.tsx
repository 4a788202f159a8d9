import { link } from '#platform/http/paths.ts'
import { ButtonLink } from '#ui/Button.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Day } from '#ui/Moment.tsx'
import { Section } from '#ui/Section.tsx'
import { ActForm } from '../../pages/ActForm.tsx'
import { paths } from '../../paths.ts'
import { messages } from '../messages.ts'
import type { CycleProps } from './CyclePage.tsx'
import { ProposalsTable } from './ProposalsTable.tsx'

/** An agency for which the person answers. */
export type OwnAgency = {
  id: string
  name: string
  lastDay: string
  late: boolean
  declined: boolean
  canDecline: boolean
}

type Props = CycleProps & { own: NonNullable<CycleProps['own']> }

/** What the person's agencies propose, and the ways to propose or to say that there is nothing. */
export function OwnSection({ id, state, department, own, formKey, back }: Props) {
  const texts = useMessages(messages)
  const collecting = state === 'collecting'
  return (
    <Section title={texts.own} id="de-xuat">
      <ProposalsTable proposals={own.proposals} empty={texts.noOwn} caption={texts.own} />
      {collecting && (
        <>
          {own.agencies.map((agency) => (
            <p key={agency.id} class="mt-4">
              {agency.name}. {texts.lastDay}: <Day on={agency.lastDay} />.{' '}
              {agency.late && texts.late(department)} {agency.declined && texts.declined}
            </p>
          ))}
          <p class="mt-4">
            <ButtonLink href={link(paths.newProposal, { id })}>{texts.write}</ButtonLink>
          </p>
          {own.agencies
            .filter(({ canDecline }) => canDecline)
            .map((agency) => (
              <div key={agency.id} class="mt-4">
                <ActForm
                  action={link(paths.none, { id })}
                  prefix={`khong-${agency.id}`}
                  kind="secondary"
                  submit={own.agencies.length > 1 ? texts.declineFor(agency.name) : texts.decline}
                  formKey={formKey}
                  back={back}
                >
                  <input type="hidden" name="agencyId" value={agency.id} />
                </ActForm>
              </div>
            ))}
        </>
      )}
    </Section>
  )
}
