import { AnswerSheet, type Answers, type FormDefinition } from '#modules/forms/index.ts'
import type { Problem, Raw } from '#platform/http/form.ts'
import { link } from '#platform/http/paths.ts'
import type { Text } from '#platform/locale.ts'
import { ButtonLink } from '#ui/Button.tsx'
import { formatMoment } from '#ui/format.ts'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { Timeline } from '#ui/Timeline.tsx'
import type { Assessment } from '../../eligibility/assess.ts'
import { JudgementList } from '../../eligibility/pages/CriteriaList.tsx'
import type { Award, Decision } from '../../schema.ts'
import type { Correction } from '../../screening/schema.ts'
import type { CaseState } from '../../states.ts'
import type { CaseClock } from '../clock.ts'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'
import type { CaseDocument } from '../queries.ts'
import { canWithdraw, isEditable } from '../rules.ts'
import type { Happening } from '../timeline.ts'
import type { WithdrawalRefusal } from '../withdrawing.ts'
import { CaseStateBadge, CaseSteps, WhoActsNext } from './CaseProgress.tsx'
import { CorrectionAsked } from './CorrectionAsked.tsx'
import { DocumentLinks } from './DocumentLinks.tsx'
import { GivenReason } from './GivenReason.tsx'
import { Outcome } from './Outcome.tsx'
import { WithdrawalForm } from './WithdrawalForm.tsx'

type Props = {
  id: string
  number: string | null
  state: CaseState
  version: number
  callTitle: Text
  clock: CaseClock
  deadline: Date
  legalBasis: string
  now: Date
  definition: FormDefinition
  /** Absent before the first sending. */
  sent: { answers: Answers; documents: readonly CaseDocument[] } | undefined
  openCorrection: Correction | undefined
  assessment: Assessment | undefined
  decision: Decision | null
  award: Award | null
  happenings: readonly Happening[]
  formKey: string
  withdrawal?: { raw: Raw; problems?: readonly Problem[]; refusal?: WithdrawalRefusal }
}

/** Everything a founder may know of a case: how it stands, who acts next, what was sent, what happened. */
export function CasePage(props: Props) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const { id, number, state, callTitle, clock, definition, sent, withdrawal } = props
  const refusal = withdrawal?.refusal
  return (
    <Page
      title={number ?? `${texts.draftName}: ${callTitle[locale]}`}
      lead={number ? callTitle[locale] : undefined}
      crumbs={[
        { href: '/ban-lam-viec', label: texts.desk },
        { href: paths.cases, label: texts.title },
      ]}
      over={<CaseStateBadge state={state} />}
      actions={<Actions {...props} />}
      notice={refusal && { tone: 'warning', text: texts.problem[refusal] }}
    >
      <WhoActsNext state={state} clock={clock} legalBasis={props.legalBasis} />
      <CaseSteps state={state} />
      {state === 'draft' && <DraftNotice {...props} />}
      {props.openCorrection && (
        <CorrectionAsked id={id} definition={definition} correction={props.openCorrection} />
      )}
      <Outcome decision={props.decision} award={props.award} />
      {props.assessment && (
        <Section title={texts.eligibility}>
          {props.assessment.overall === 'not-eligible' && (
            <Notice tone="warning" title={texts.ageWarning}>
              {texts.ageWarningText}
            </Notice>
          )}
          <JudgementList judgements={props.assessment.judgements} />
        </Section>
      )}
      {sent && (
        <Section title={texts.sentContent}>
          <AnswerSheet
            definition={definition}
            answers={sent.answers}
            files={(field) => (
              <DocumentLinks
                caseId={id}
                documents={sent.documents.filter((document) => document.field === field)}
              />
            )}
          />
        </Section>
      )}
      <Section title={texts.timeline}>
        <Timeline
          entries={props.happenings.map(({ id: key, at, act, by, reason }) => ({
            key,
            at,
            title: act[locale],
            ...(by ? { by } : {}),
            ...(reason ? { children: <GivenReason reason={reason} /> } : {}),
          }))}
        />
      </Section>
      {canWithdraw(state) && (
        <WithdrawalForm
          id={id}
          version={props.version}
          formKey={props.formKey}
          raw={withdrawal?.raw}
          problems={withdrawal?.problems}
        />
      )}
    </Page>
  )
}

function Actions({ id, number, state }: Props) {
  const texts = useMessages(messages)
  return (
    <>
      {isEditable(state) && (
        <>
          <ButtonLink href={link(paths.form, { id })}>{texts.fill}</ButtonLink>
          <ButtonLink href={link(paths.files, { id })} kind="secondary">
            {texts.documents}
          </ButtonLink>
          <ButtonLink href={link(paths.review, { id })} kind="secondary">
            {texts.check}
          </ButtonLink>
        </>
      )}
      {number && (
        <ButtonLink href={link(paths.receipt, { id })} kind="secondary">
          {texts.receipt}
        </ButtonLink>
      )}
    </>
  )
}

function DraftNotice({ deadline, now }: Props) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const moment = formatMoment(deadline, locale)
  return (
    <Notice tone="warning" title={texts.draftIsNotSent}>
      {now > deadline ? texts.callClosed(moment) : texts.draftUntil(moment)}
    </Notice>
  )
}
