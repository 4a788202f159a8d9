import { type Answers, Autosave, type Conflict, FormFields } from '#modules/forms/index.ts'
import type { Problem, Raw } from '#platform/http/form.ts'
import { link } from '#platform/http/paths.ts'
import { Button } from '#ui/Button.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { messages } from '../filling-messages.ts'
import { messages as caseMessages } from '../messages.ts'
import { paths } from '../paths.ts'
import { type FillingProps, StepPage } from './StepPage.tsx'

type Props = FillingProps & {
  answers: Answers
  revision: number
  saved?: boolean
  moreRows?: string | undefined
  raw?: Raw | undefined
  problems?: readonly Problem[] | undefined
  conflicts?: readonly Conflict[]
  locked?: boolean
}

/** Step 1: the form of the call. It saves itself while people type, and by its button without JavaScript. */
export function FormPage(props: Props) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const { problem } = useMessages(caseMessages)
  const { id, definition, answers, revision, raw, problems, conflicts = [] } = props
  const notice = props.locked
    ? ({ tone: 'warning', text: problem.locked } as const)
    : conflicts.length > 0
      ? ({ tone: 'warning', text: texts.conflict } as const)
      : props.saved && texts.saved
  return (
    <StepPage {...props} step="form" notice={notice || null}>
      <Form id="case-form" action={link(paths.form, { id })} raw={raw} problems={problems}>
        <FormFields
          definition={definition}
          answers={answers}
          revision={revision}
          conflicts={conflicts}
          moreRows={props.moreRows}
          fileField={({ code, label }) => (
            <p key={code}>
              {label[locale]}:{' '}
              <Link href={`${link(paths.files, { id })}#${code}`}>{texts.filesElsewhere}</Link>
            </p>
          )}
        />
        <Autosave
          form="case-form"
          save={link(paths.form, { id })}
          revision={revision}
          storageKey={`case-${id}`}
        />
        <div class="page-actions">
          <Button name="_then" value="files">
            {texts.saveAndGoOn}
          </Button>
          <Button kind="secondary" name="_then" value="stay">
            {texts.save}
          </Button>
        </div>
      </Form>
    </StepPage>
  )
}
