import type { Problem, Raw } from '#platform/http/form.ts'
import { link } from '#platform/http/paths.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Checkbox } from '#ui/fields/Checkbox.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { Link } from '#ui/Link.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { addingMessages } from '../adding-messages.ts'
import { ALT_LETTERS, altOf, decorativeOf } from '../forms.ts'
import { messages } from '../messages.ts'
import { mediaPaths } from '../paths.ts'
import { problems as problemMessages } from '../problem-messages.ts'
import type { Listed } from '../queries.ts'
import { ownFaults } from './own-faults.ts'
import { Thumbnail } from './Thumbnail.tsx'

type Props = {
  media: readonly Listed[]
  formKey: string
  raw?: Raw
  problems?: readonly Problem[]
}

/** The pictures that wait for words, in one form. */
export function DescribePage({ media, formKey, raw, problems }: Props) {
  const texts = useMessages(messages)
  const words = useMessages(addingMessages)
  const sentences = useMessages(problemMessages)
  return (
    <Page
      title={texts.describeTitle}
      lead={words.describeLead}
      crumbs={[
        { href: '/ban-lam-viec', label: texts.desk },
        { href: mediaPaths.library, label: texts.title },
      ]}
    >
      {media.length === 0 ? (
        <EmptyState
          title={words.nothingToDescribe}
          action={<ButtonLink href={mediaPaths.library}>{words.backToLibrary}</ButtonLink>}
        >
          {words.nothingToDescribeAdvice}
        </EmptyState>
      ) : (
        <Form
          action={mediaPaths.describe}
          formKey={formKey}
          raw={raw}
          problems={problems}
          faults={ownFaults(sentences.fault, problems)}
        >
          {media.map(({ medium: { id, name }, version }) => (
            <fieldset key={id} class="describe-row">
              <legend>
                <Link href={link(mediaPaths.medium, { id })}>{name}</Link>
              </legend>
              <Thumbnail version={version} />
              <div>
                <TextArea
                  name={altOf(id)}
                  label={words.altOf(name)}
                  hint={texts.altHint}
                  rows={2}
                  maxLength={ALT_LETTERS}
                  optional
                />
                <Checkbox name={decorativeOf(id)} label={words.isDecorativeOf(name)} optional />
              </div>
            </fieldset>
          ))}
          <Button>{words.describe}</Button>
        </Form>
      )}
    </Page>
  )
}
