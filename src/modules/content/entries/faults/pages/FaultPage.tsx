import type { Problem, Raw } from '#platform/http/form.ts'
import { link } from '#platform/http/paths.ts'
import { inLanguage } from '#platform/text/searchable.ts'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { kindOf } from '../../kinds/all.ts'
import { entryPath, listPath, paths } from '../../paths.ts'
import type { Entry } from '../../schema.ts'
import { messages } from '../messages.ts'

type Props = {
  entry: Entry
  formKey: string
  raw?: Raw
  problems?: readonly Problem[]
  sent?: boolean
}

/** Anybody says what is wrong with an entry. */
export function FaultPage({ entry, formKey, raw, problems, sent = false }: Props) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const kind = kindOf(entry.kind)
  const title = inLanguage(entry.title, locale).text
  return (
    <Page
      title={texts.title}
      lead={texts.lead(title)}
      crumbs={[
        { href: listPath(kind), label: kind.plural[locale] },
        { href: entryPath(kind, entry.slug), label: title },
      ]}
      notice={sent ? texts.sent : null}
    >
      {sent ? (
        <ButtonLink href={entryPath(kind, entry.slug)} kind="secondary">
          {texts.back}
        </ButtonLink>
      ) : (
        <Form
          action={link(paths.fault, { id: entry.id })}
          formKey={formKey}
          raw={raw}
          problems={problems}
        >
          <TextArea name="words" label={texts.words} hint={texts.wordsHint} maxLength={1000} />
          <TextField
            name="email"
            type="email"
            label={texts.email}
            hint={texts.emailHint}
            autocomplete="email"
            optional
          />
          <Button>{texts.send}</Button>
        </Form>
      )}
    </Page>
  )
}
