import { exportFormats } from '#platform/export/answer.ts'
import { Button } from '#ui/Button.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import type { CaseState } from '../../states.ts'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'

type Props = { callId: string | undefined; state: CaseState | undefined }

/** The files an officer can take from the queue; each button sends the filters of the page along. */
export function DownloadForms({ callId, state }: Props) {
  const texts = useMessages(messages)
  return (
    <Section title={texts.title}>
      <p class="mb-4">{texts.casesLead}</p>
      <div class="flex flex-wrap gap-3">
        <Form action={paths.cases} label={texts.caseFile} class="flex flex-wrap gap-3">
          <input type="hidden" name="dot" value={callId ?? ''} />
          <input type="hidden" name="trang-thai" value={state ?? ''} />
          {exportFormats.map((format) => (
            <Button key={format} kind="secondary" small name="format" value={format}>
              {texts.cases[format]}
            </Button>
          ))}
        </Form>
        <Form action={paths.awards} label={texts.awardFile} class="flex flex-wrap gap-3">
          {exportFormats.map((format) => (
            <Button key={format} kind="quiet" small name="format" value={format}>
              {texts.awards[format]}
            </Button>
          ))}
        </Form>
      </div>
    </Section>
  )
}
