import type { ComponentChildren } from 'preact'
import type { Answers, FormDefinition } from '#modules/forms/index.ts'
import type { Text } from '#platform/locale.ts'
import { formatDay } from '#ui/format.ts'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { Timeline, type TimelineEntry } from '#ui/Timeline.tsx'
import type { CaseClock } from '../../cases/clock.ts'
import type { StageSpan } from '../../cases/stages.ts'
import { ScreeningSheet } from '../../eligibility/sheet/pages/ScreeningSheet.tsx'
import { refusalReasons, type SheetRow } from '../../eligibility/sheet/sheet.ts'
import type { CaseState } from '../../states.ts'
import { messages as afterMessages, type CaseFileRefusal } from '../after-messages.ts'
import { LifeSection } from '../life/pages/LifeSection.tsx'
import { messages } from '../messages.ts'
import { PanelSection, type PanelView } from '../panel/pages/PanelSection.tsx'
import { paths } from '../paths.ts'
import { Corrections, type CorrectionView, type DocumentView, SentAnswers } from './FolderParts.tsx'
import {
  AcceptanceForm,
  type CaseFormProps,
  CorrectionForm,
  RejectionForm,
} from './ScreeningForms.tsx'
import { StageTable } from './StageTable.tsx'
import { StateBadge } from './StateBadge.tsx'
import { TypedText } from './TypedText.tsx'
import { WaitingFor } from './WaitingFor.tsx'

export type CaseFileProps = CaseFormProps & {
  number: string
  state: CaseState
  startup: string
  call: Text
  clock: CaseClock
  definition: FormDefinition
  answers: Answers
  documents: readonly DocumentView[]
  corrections: readonly CorrectionView[]
  /** The criteria as judged and as found. */
  sheet: readonly SheetRow[]
  /** The city day of the submission, on which the criteria are judged. */
  judgedOn: string
  panel: PanelView | undefined
  timeline: readonly TimelineEntry[]
  spans: readonly StageSpan[]
  /** The text on which the programme rests. */
  legalBasis: string
  /** Officers to whom the case could be handed. */
  receivers: readonly { id: string; name: string }[]
  /** Decision and contract, for cases that have come so far. */
  outcome: ComponentChildren
  refusal: CaseFileRefusal | undefined
  done: string | undefined
}

/** All that the city holds on a case, and what its officer can do now. */
export function CaseFilePage(props: CaseFileProps) {
  const { number, state, startup, call, clock, definition, panel, refusal, done } = props
  const locale = useLocale()
  const texts = useMessages(messages)
  const after = useMessages(afterMessages)
  const form: CaseFormProps = props
  return (
    <Page
      title={texts.caseTitle(number)}
      lead={`${startup} · ${call[locale]}`}
      over={<StateBadge state={state} />}
      crumbs={[
        { href: '/ban-lam-viec', label: texts.desk },
        { href: paths.queue, label: texts.queue },
      ]}
      notice={
        refusal ? { tone: 'warning', text: after.problem[refusal] } : done && after.done[done]
      }
      wide
    >
      <WaitingFor
        clock={clock}
        state={state}
        yours={clock.actor === 'officer'}
        legalBasis={props.legalBasis}
      />
      {(refusal === 'stale' || refusal === 'not-now') && <TypedText sent={props.sent} />}
      {props.outcome}
      {panel && <PanelSection {...form} panel={panel} />}
      <Section title={texts.answers}>
        <SentAnswers {...props} />
      </Section>
      <Section title={texts.criteria}>
        <p class="text-muted">{texts.criteriaAt(formatDay(props.judgedOn, locale))}</p>
        <ScreeningSheet
          {...form}
          formKey={`${form.formKey}-f`}
          rows={props.sheet}
          open={state === 'submitted' || state === 'correction'}
        />
      </Section>
      {props.corrections.length > 0 && (
        <Section title={texts.askedFor}>
          <Corrections definition={definition} corrections={props.corrections} />
        </Section>
      )}
      {state === 'submitted' && (
        <Section title={texts.toDo} id="to-do">
          <div class="grid gap-6">
            <AcceptanceForm {...form} />
            <CorrectionForm {...form} formKey={`${form.formKey}-c`} definition={definition} />
            <RejectionForm
              {...form}
              formKey={`${form.formKey}-r`}
              reasons={refusalReasons(props.sheet, locale)}
            />
          </div>
        </Section>
      )}
      <Section title={texts.history}>
        <StageTable spans={props.spans} />
        <Timeline entries={props.timeline} />
      </Section>
      <LifeSection {...form} state={state} receivers={props.receivers} />
    </Page>
  )
}
