import { organisationPaths } from '#modules/organisations/index.ts'
import type { Problem, Raw } from '#platform/http/form.ts'
import type { Text } from '#platform/locale.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { RadioGroup } from '#ui/fields/Choices.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { formatMoment } from '#ui/format.ts'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import type { Assessment } from '../../eligibility/assess.ts'
import { JudgementList } from '../../eligibility/pages/CriteriaList.tsx'
import { messages } from '../filling-messages.ts'
import { messages as caseMessages } from '../messages.ts'
import { paths } from '../paths.ts'
import type { OpeningRefusal } from '../rules.ts'

type Props = {
  call: { slug: string; title: Text; closesAt: Date }
  startups: readonly { id: string; name: Text; assessment: Assessment | undefined }[]
  formKey: string
  raw?: Raw
  problems?: readonly Problem[]
  refusal?: OpeningRefusal
}

/** Before a case begins: for whom it is, and how that startup stands against the criteria. */
export function NewCasePage({ call, startups, formKey, raw, problems, refusal }: Props) {
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
      {startups.length === 0 ? (
        <EmptyState
          title={texts.noStartup}
          action={
            <ButtonLink href={organisationPaths.newStartup}>{texts.createStartup}</ButtonLink>
          }
        >
          {texts.noStartupAdvice}
        </EmptyState>
      ) : (
        <Form action={paths.cases} formKey={formKey} raw={raw} problems={problems}>
          <input type="hidden" name="call" value={call.slug} />
          <RadioGroup
            name="startupId"
            label={texts.whichStartup}
            options={startups.map(({ id, name }) => ({ value: id, label: name[locale] }))}
            value={startups.length === 1 ? startups[0]?.id : undefined}
          />
          <Button>{texts.start}</Button>
          <p class="text-muted">{texts.startNote}</p>
        </Form>
      )}
      {startups.map(
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
