import { link } from '#platform/http/paths.ts'
import { Button } from '#ui/Button.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { formatDay } from '#ui/format.ts'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Day, Moment } from '#ui/Moment.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { paths as casePaths } from '../../cases/paths.ts'
import { type SentForm, startOf } from '../../screening/sent.ts'
import { type AppealProblem, messages } from '../messages.ts'
import { ownPaths } from '../paths.ts'
import { isOpen } from '../rules.ts'
import type { Appeal } from '../schema.ts'
import { AppealStateBadge } from './AppealStateBadge.tsx'

type Props = {
  caseId: string
  number: string
  appeals: readonly Appeal[]
  /** Why no appeal can be filed now, or null. */
  barred: AppealProblem | null
  lastDay: string | undefined
  formKey: () => string
  sent: SentForm | undefined
  problem: AppealProblem | undefined
  done: string | undefined
}

/** What an applicant has appealed against, what became of it, and how to appeal. */
export function OwnAppealsPage(props: Props) {
  const { caseId, number, appeals, barred, lastDay, problem, done } = props
  const locale = useLocale()
  const texts = useMessages(messages)
  return (
    <Page
      title={texts.ownTitle(number)}
      lead={texts.ownLead}
      crumbs={[
        { href: '/ban-lam-viec', label: texts.desk },
        { href: link(casePaths.case, { id: caseId }), label: number },
      ]}
      notice={
        problem ? { tone: 'warning', text: texts.problem[problem] } : done && texts.done[done]
      }
    >
      {appeals.length === 0 && <p>{texts.noneOwn}</p>}
      {appeals.map((appeal) => (
        <OneAppeal key={appeal.id} {...props} appeal={appeal} />
      ))}
      <Section title={texts.file.title}>
        {barred ? (
          <p>{texts.problem[barred]}</p>
        ) : (
          <>
            {lastDay && <p>{texts.until(formatDay(lastDay, locale))}</p>}
            <Form {...startOf(link(ownPaths.appeals, { id: caseId }), props.sent, props.formKey())}>
              <TextArea name="grounds" label={texts.file.grounds} hint={texts.file.hint} rows={8} />
              <p>
                <Button>{texts.file.send}</Button>
              </p>
            </Form>
          </>
        )}
      </Section>
    </Page>
  )
}

function OneAppeal({ caseId, appeal, formKey }: Props & { appeal: Appeal }) {
  const texts = useMessages(messages)
  const { id, number, state, grounds, filedAt, dueOn, reasons, version } = appeal
  return (
    <Section title={texts.oneTitle(number)}>
      <p>
        <AppealStateBadge state={state} />
      </p>
      <DefinitionList
        items={[
          { term: texts.columns.filed, value: <Moment at={filedAt} /> },
          { term: texts.columns.due, value: dueOn ? <Day on={dueOn} /> : texts.unknownDay },
          { term: texts.grounds, value: <span class="whitespace-pre-line">{grounds}</span> },
          ...(reasons
            ? [{ term: texts.answer, value: <span class="whitespace-pre-line">{reasons}</span> }]
            : []),
        ]}
      />
      {isOpen(appeal) && (
        <Form
          action={link(ownPaths.withdrawal, { id: caseId, appeal: id })}
          formKey={formKey()}
          version={version}
        >
          <p>
            <Button kind="secondary">{texts.withdraw}</Button>
          </p>
        </Form>
      )}
    </Section>
  )
}
