import type { Problem, Raw } from '#platform/http/form.ts'
import type { Text } from '#platform/locale.ts'
import { Button } from '#ui/Button.tsx'
import { Clause } from '#ui/Clause.tsx'
import { Checkbox } from '#ui/fields/Checkbox.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { consent } from '../consent.ts'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'

type Props = {
  topics: readonly { code: string; name: Text }[]
  term: { days: number; basis: string }
  formKey: string
  raw?: Raw
  problems?: readonly Problem[]
}

export function AskPage({ topics, term, formKey, raw, problems = [] }: Props) {
  const { ask: texts, title } = useMessages(messages)
  const notice = useMessages(consent)
  const locale = useLocale()
  const wrongName = problems.some(({ field, code }) => field === 'name' && code === 'invalid')
  return (
    <Page
      title={texts.title}
      lead={texts.lead(term.days)}
      crumbs={[{ href: paths.list, label: title }]}
    >
      {term.basis && (
        <p class="mb-6">
          {texts.basis} <Clause text={term.basis} />
        </p>
      )}
      <Form
        action={paths.ask}
        formKey={formKey}
        raw={raw}
        problems={problems}
        faults={wrongName ? { name: texts.nameFault } : {}}
      >
        <TextField
          name="name"
          label={texts.name}
          hint={texts.nameHint}
          autocomplete="name"
          maxLength={80}
        />
        <TextField
          name="email"
          type="email"
          label={texts.email}
          hint={texts.emailHint}
          autocomplete="email"
          maxLength={254}
        />
        <Select
          name="topic"
          label={texts.topic}
          placeholder={texts.noTopic}
          options={topics.map(({ code, name }) => ({ value: code, label: name[locale] }))}
          optional
        />
        <TextField name="title" label={texts.questionTitle} maxLength={160} />
        <TextArea
          name="words"
          label={texts.words}
          hint={texts.wordsHint}
          rows={8}
          maxLength={4_000}
        />
        <Checkbox name="mayPublish" label={texts.mayPublish} hint={texts.mayPublishHint} optional />
        <section aria-labelledby="du-lieu-ca-nhan">
          <h2 id="du-lieu-ca-nhan" class="text-xl">
            {notice.title}
          </h2>
          {notice.paragraphs.map((paragraph) => (
            <p key={paragraph} class="mt-2">
              {paragraph}
            </p>
          ))}
        </section>
        <Checkbox name="consent" label={texts.consent} />
        <Trap label={texts.trap} />
        <Button kind="call">{texts.send}</Button>
      </Form>
    </Page>
  )
}

/** A field that no person sees or reaches; a program that fills every field fills this one. */
function Trap({ label }: { label: string }) {
  return (
    <div hidden>
      <label for="website">{label}</label>
      <input type="text" id="website" name="website" tabIndex={-1} autoComplete="off" />
    </div>
  )
}
