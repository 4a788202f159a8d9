import { type FormField, fieldsOf } from '#modules/forms/index.ts'
import { documentTypes, type FileRefusal, MAX_FILE_BYTES } from '#platform/files/files.ts'
import { link } from '#platform/http/paths.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { FileField } from '#ui/fields/FileField.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { messages } from '../filling-messages.ts'
import { messages as paperMessages } from '../paper-messages.ts'
import type { PaperAttachRefusal, PaperNote } from '../papers.ts'
import { paths } from '../paths.ts'
import type { CaseDocument } from '../queries.ts'
import type { AttachRefusal } from '../rules.ts'
import { DocumentLinks } from './DocumentLinks.tsx'
import { type FillingProps, StepPage } from './StepPage.tsx'
import { TakePaper, type TakePaperProps } from './TakePaper.tsx'

export type FileProblem =
  | AttachRefusal
  | FileRefusal
  | PaperAttachRefusal
  | 'unknown-field'
  | 'no-file'
  | 'too-many-files'

type Props = FillingProps &
  TakePaperProps & {
    /** Notes on the kept papers behind documents, by document. */
    notes: ReadonlyMap<string, PaperNote>
    documents: readonly CaseDocument[]
    /** One key for each form of the page, by field or document. */
    formKey: () => string
    problem?: { field: string; code: FileProblem } | undefined
  }

const everyKind: readonly string[] = Object.values(documentTypes)

/** Step 2: the documents, one form for each, so that one that fails leaves the others alone. */
export function DocumentsPage(props: Props) {
  const texts = useMessages(messages)
  const textOf = useProblemText()
  const { definition, problem } = props
  const fields = fieldsOf(definition).filter(({ type }) => type === 'file')
  const general = problem && !fields.some(({ code }) => code === problem.field)
  return (
    <StepPage
      {...props}
      step="files"
      notice={general ? { tone: 'danger', text: textOf(problem.code) } : null}
    >
      {fields.length === 0 && <p>{texts.noFiles}</p>}
      {fields.map((field) => (
        <DocumentField key={field.code} {...props} field={field} />
      ))}
      <div class="page-actions">
        <ButtonLink href={link(paths.review, { id: props.id })}>{texts.goOn}</ButtonLink>
      </div>
    </StepPage>
  )
}

/** The sentence for whatever kept a document from being handed in. */
function useProblemText(): (code: FileProblem) => string {
  const { fileProblem } = useMessages(messages)
  const { problem } = useMessages(paperMessages)
  return (code) => (code === 'paper-gone' ? problem[code] : fileProblem[code])
}

function DocumentField({ field, ...props }: Props & { field: FormField }) {
  const { id, documents, notes, formKey, problem } = props
  const locale = useLocale()
  const texts = useMessages(messages)
  const { code, required, help, kinds, max = 1 } = field
  const label = field.label[locale]
  const handedIn = documents.filter((document) => document.field === code)
  const textOf = useProblemText()
  const fault = problem?.field === code ? textOf(problem.code) : undefined
  const ofPaper = problem?.code === 'paper-gone'
  return (
    <section class="section" aria-label={label}>
      <h2>{label}</h2>
      {handedIn.length > 0 && (
        <>
          <p>{texts.attached}:</p>
          <DocumentLinks caseId={id} documents={handedIn} notes={notes} />
        </>
      )}
      {handedIn.map((document) => (
        <Form
          key={document.id}
          action={link(paths.removal, { id, file: document.id })}
          formKey={formKey()}
          class=""
        >
          <Button kind="quiet" small>
            {texts.remove(document.name)}
          </Button>
        </Form>
      ))}
      <Form
        action={link(paths.files, { id })}
        formKey={formKey()}
        faults={fault && !ofPaper ? { [code]: fault } : {}}
        files
      >
        <input type="hidden" name="_field" value={code} />
        <FileField
          name={code}
          label={handedIn.length > 0 && max === 1 ? texts.replace(label) : texts.chooseFile}
          hint={help?.[locale]}
          optional={!required}
          accept={(kinds ?? everyKind).map((ending) => `.${ending}`).join(',')}
          kinds={kinds?.join(', ').toUpperCase() ?? texts.kinds}
          maxBytes={MAX_FILE_BYTES}
        />
        <Button kind="secondary">{texts.attach(label)}</Button>
      </Form>
      <TakePaper
        {...props}
        field={code}
        label={label}
        formKey={formKey()}
        fault={ofPaper ? fault : undefined}
      />
    </section>
  )
}
