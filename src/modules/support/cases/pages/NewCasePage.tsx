import { organisationPaths } from '#modules/organisations/index.ts'
import type { Problem, Raw } from '#platform/http/form.ts'
import type { Text } from '#platform/locale.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { RadioGroup } from '#ui/fields/Choices.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { formatMoment } from '#ui/format.ts'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import type { Assessment } from '../../eligibility/assess.ts'
import { JudgementList } from '../../eligibility/pages/CriteriaList.tsx'
import type { Call } from '../../schema.ts'
import type { EarlierCase } from '../earlier.ts'
import { messages } from '../filling-messages.ts'
import { messages as caseMessages } from '../messages.ts'
import { paths } from '../paths.ts'
import type { OpeningRefusal } from '../rules.ts'

type Props = {
  call: Pick<Call, 'slug' | 'title' | 'closesAt' | 'appliesTo'>
  applicants: readonly { id: string; name: Text; assessment: Assessment | undefined }[]
  /** Cases on the same form whose answers may be taken over. */
  earlier: readonly EarlierCase[]
  formKey: string
  raw?: Raw
  problems?: readonly Problem[]
  refusal?: OpeningRefusal
}

/** Before a case begins: for whom it is, and how that applicant stands against the criteria. */
export function NewCasePage(props: Props) {
  const { call, applicants, earlier, formKey, raw, problems, refusal } = props
  const locale = useLocale()
  const texts = useMessages(messages)
  const common = useMessages(caseMessages)
  return (
    <Page
      title={texts.newTitle}
      lead={texts.newLead(call.title[locale], formatMoment(call.closesAt, locale))}
      crumbs={[
        { href: '/ban-lam-viec', label: common.desk },
        { href: paths.cases, label: common.title },
      ]}
      notice={refusal && { tone: 'warning', text: common.problem[refusal] }}
    >
      {applicants.length === 0 ? (
        <NoApplicant appliesTo={call.appliesTo} />
      ) : (
        <Form action={paths.cases} formKey={formKey} raw={raw} problems={problems}>
          <input type="hidden" name="call" value={call.slug} />
          <RadioGroup
            name="startupId"
            label={texts.whichStartup}
            options={applicants.map(({ id, name }) => ({ value: id, label: name[locale] }))}
            value={applicants.length === 1 ? applicants[0]?.id : undefined}
          />
          {earlier.length > 0 && (
            <Select
              name="from"
              label={texts.beginWith}
              hint={texts.beginWithHint}
              optional
              placeholder={texts.beginEmpty}
              options={earlier.map(({ id, number, call: of, createdAt }) => ({
                value: id,
                label: texts.earlier(number, of[locale], formatMoment(createdAt, locale)),
              }))}
            />
          )}
          <Button>{texts.start}</Button>
          <p class="text-muted">{texts.startNote}</p>
        </Form>
      )}
      {applicants.map(
        ({ id, name, assessment }) =>
          assessment && (
            <Section key={id} title={texts.standing(name[locale])}>
              <JudgementList judgements={assessment.judgements} />
            </Section>
          ),
      )}
    </Page>
  )
}

function NoApplicant({ appliesTo }: Pick<Call, 'appliesTo'>) {
  const texts = useMessages(messages)
  if (appliesTo === 'supporter')
    return <EmptyState title={texts.noSupporter}>{texts.noSupporterAdvice}</EmptyState>
  return (
    <EmptyState
      title={texts.noStartup}
      action={<ButtonLink href={organisationPaths.newStartup}>{texts.createStartup}</ButtonLink>}
    >
      {texts.noStartupAdvice}
    </EmptyState>
  )
}
