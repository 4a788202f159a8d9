import type { ComponentChildren } from 'preact'
import { type FormDefinition, fieldsOf } from '#modules/forms/index.ts'
import { link } from '#platform/http/paths.ts'
import type { Text } from '#platform/locale.ts'
import { formatMoment } from '#ui/format.ts'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page, type PageNotice } from '#ui/shell/Page.tsx'
import { Tabs } from '#ui/Tabs.tsx'
import type { Correction } from '../../screening/schema.ts'
import type { CaseState } from '../../states.ts'
import { messages as fillingMessages } from '../filling-messages.ts'
import type { LastChange } from '../last-change.ts'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'
import { CorrectionAsked } from './CorrectionAsked.tsx'

/** What the pages on which a case is filled have in common. */
export type FillingProps = {
  id: string
  number: string | null
  state: CaseState
  callTitle: Text
  definition: FormDefinition
  deadline: Date
  now: Date
  openCorrection: Correction | undefined
  lastChange: LastChange | undefined
}

type Props = FillingProps & {
  step: 'form' | 'files' | 'review'
  notice?: PageNotice | null | undefined
  children: ComponentChildren
}

/** One of the three steps from an empty form to a submitted case. */
export function StepPage({ step, notice, children, ...filling }: Props) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const steps = useMessages(fillingMessages)
  const { id, number, state, callTitle, definition, deadline, now, openCorrection, lastChange } =
    filling
  const name = number ?? `${texts.draftName}: ${callTitle[locale]}`
  const titles = { form: steps.stepForm, files: steps.stepFiles, review: steps.stepReview }
  const files = fieldsOf(definition).filter(({ type }) => type === 'file')
  return (
    <Page
      title={titles[step]}
      lead={name}
      crumbs={[
        { href: '/ban-lam-viec', label: texts.desk },
        { href: paths.cases, label: texts.title },
        { href: link(paths.case, { id }), label: name },
      ]}
      notice={notice}
    >
      <Tabs
        label={texts.title}
        tabs={[
          { href: link(paths.form, { id }), label: titles.form, current: step === 'form' },
          {
            href: link(paths.files, { id }),
            label: titles.files,
            count: files.length,
            current: step === 'files',
          },
          { href: link(paths.review, { id }), label: titles.review, current: step === 'review' },
        ]}
      />
      {state === 'draft' && (
        <Notice tone={now > deadline ? 'danger' : 'warning'} title={texts.draftIsNotSent}>
          {(now > deadline ? texts.callClosed : texts.draftUntil)(formatMoment(deadline, locale))}
        </Notice>
      )}
      {openCorrection && (
        <CorrectionAsked id={id} definition={definition} correction={openCorrection} />
      )}
      {lastChange && (
        <p class="text-muted" role="status">
          {(lastChange.now ? steps.editing : steps.lastChanged)(
            lastChange.name,
            formatMoment(lastChange.at, locale),
          )}
        </p>
      )}
      {children}
    </Page>
  )
}
