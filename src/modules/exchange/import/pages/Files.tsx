import { link } from '#platform/http/paths.ts'
import { Button } from '#ui/Button.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { FileField } from '#ui/fields/FileField.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { formatSize } from '#ui/format.ts'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { MAX_SENT_BYTES } from '../limits.ts'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'
import { rowMessages } from '../row-messages.ts'
import type { ImportFile } from '../schema.ts'
import { isOpen } from '../steps.ts'
import { workMessages } from '../work-messages.ts'
import { Discarding } from './Discarding.tsx'
import type { ImportProps } from './ImportPage.tsx'

/** The files of a move: what was read of each, and the way to send more. */
export function Files(props: ImportProps) {
  const { one, files, formKey, fileProblem } = props
  const { id } = one
  const locale = useLocale()
  const texts = useMessages(workMessages).files
  const { sourceHint } = useMessages(messages)
  const open = isOpen(one)
  return (
    <Section title={texts.title}>
      {files.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <DataTable
          caption={texts.title}
          captionHidden
          rows={files}
          rowKey={(file) => file.id}
          columns={[
            { title: texts.name, cell: ({ name }) => name },
            { title: texts.size, cell: ({ size }) => formatSize(size, locale), figures: true },
            { title: texts.state, cell: (file) => <FileState {...file} /> },
            ...(open
              ? [
                  {
                    title: texts.removal,
                    cell: (file: ImportFile) => <Removal {...file} formKey={formKey()} />,
                  },
                ]
              : []),
          ]}
        />
      )}
      {open && (
        <>
          <Form
            action={link(paths.files, { id })}
            formKey={formKey()}
            faults={fileProblem ? { file: fileProblem } : undefined}
            files
          >
            <FileField
              name="file"
              label={texts.field}
              hint={sourceHint[one.source]}
              accept=".xml,.rss,.atom,.zip,.docx,.xlsx,.csv,.txt"
              kinds={texts.kinds}
              maxBytes={MAX_SENT_BYTES}
              multiple
            />
            <Button kind={files.length === 0 ? 'primary' : 'secondary'}>{texts.send}</Button>
          </Form>
          {files.some(({ readAt }) => readAt === null) && (
            <Form action={link(paths.reading, { id })} formKey={formKey()}>
              <Button>{texts.start}</Button>
            </Form>
          )}
          <Discarding id={id} formKey={formKey()} />
        </>
      )}
    </Section>
  )
}

function FileState({ problem, readAt, encoding, skipped }: ImportFile) {
  const texts = useMessages(workMessages).files
  const words = useMessages(rowMessages)
  const left = Object.entries(skipped)
  return (
    <div>
      <p>{problem ? words.file[problem] : readAt ? texts.read : texts.unread}</p>
      {encoding && encoding !== 'utf-8' && <p class="text-muted">{texts.encoding(encoding)}</p>}
      {left.length > 0 && (
        <details>
          <summary class="link">
            {texts.skipped} {left.length}
          </summary>
          <ul class="list-disc ps-6">
            {left.map(([what, times]) => (
              <li key={what}>
                {leftOut(what, texts.repeated, words.file)}: {times}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

/** A file of an archive that could not be read is told with its reason, anything else by its kind. */
function leftOut(what: string, repeated: string, sentences: Readonly<Record<string, string>>) {
  if (what === 'repeated') return repeated
  const at = what.lastIndexOf(': ')
  const reason = at < 0 ? undefined : sentences[what.slice(at + 2)]
  return reason ? `${what.slice(0, at)} (${reason})` : what
}

function Removal({ id: file, importId: id, name, formKey }: ImportFile & { formKey: string }) {
  const texts = useMessages(workMessages).files
  return (
    <Form action={link(paths.fileRemoval, { id, file })} formKey={formKey} class="">
      <Button kind="quiet" small>
        {texts.remove(name)}
      </Button>
    </Form>
  )
}
