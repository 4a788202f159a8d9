import { link } from '#platform/http/paths.ts'
import { Button } from '#ui/Button.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { Timeline } from '#ui/Timeline.tsx'
import { messages } from '../desk-messages.ts'
import { paths } from '../paths.ts'
import type { FormStart } from './WorkPage.tsx'

export type CommentView = {
  id: string
  text: string
  at: Date
  year: number
  author: string | undefined
}

type Props = FormStart & { year: number; comments: readonly CommentView[] }

/** What those with a part in the task said, over all its years. */
export function Comments({ id, formKey, sent, year, comments }: Props) {
  const texts = useMessages(messages)
  const action = link(paths.comments, { id })
  const back = sent?.action === action ? sent : undefined
  return (
    <Section title={texts.comments} id="trao-doi">
      <p class="text-muted mb-4">{texts.commentsLead}</p>
      {comments.length === 0 && <p class="mb-4">{texts.noComments}</p>}
      <Timeline
        entries={comments.map((comment) => ({
          key: comment.id,
          at: comment.at,
          title: comment.author ?? texts.formerly,
          ...(comment.year === year ? {} : { by: texts.ofYear(comment.year) }),
          children: (
            <p lang="vi" class="whitespace-pre-line">
              {comment.text}
            </p>
          ),
        }))}
      />
      <Form
        class="form mt-6"
        action={action}
        formKey={back?.formKey ?? `${formKey}-trao-doi`}
        raw={back?.raw}
        problems={back?.problems}
        prefix="trao-doi"
      >
        <TextArea name="text" label={texts.comment} rows={3} maxLength={3000} />
        <Button kind="secondary">{texts.send}</Button>
      </Form>
    </Section>
  )
}
