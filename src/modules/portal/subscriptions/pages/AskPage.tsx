import type { Problem, Raw } from '#platform/http/form.ts'
import { Button } from '#ui/Button.tsx'
import { RadioGroup } from '#ui/fields/Choices.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { Link } from '#ui/Link.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { paths as portalPaths } from '../../paths.ts'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'
import { type Rhythm, rhythms } from '../rules.ts'

type Props = {
  source: string
  query: string
  name: string
  path: string
  raw?: Raw
  problems?: readonly Problem[]
}

/** Asks where to write and how often, and says what becomes of the address. */
export function AskPage({ source, query, name, path, raw, problems }: Props) {
  const texts = useMessages(messages)
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      crumbs={[{ href: portalPaths.following, label: texts.follow }]}
    >
      <p>
        {texts.about}: <Link href={path}>{name}</Link>
      </p>
      <Form action={paths.ask} raw={raw} problems={problems}>
        <input type="hidden" name="source" value={source} />
        <input type="hidden" name="query" value={query} />
        <TextField
          name="email"
          label={texts.email}
          hint={texts.emailHint}
          type="email"
          autocomplete="email"
          maxLength={254}
        />
        <RadioGroup
          name="rhythm"
          label={texts.rhythm}
          value="weekly"
          options={rhythmOptions(texts.rhythms)}
        />
        <Button>{texts.send}</Button>
      </Form>
      <AboutAddress />
    </Page>
  )
}

export const rhythmOptions = (words: Record<Rhythm, string>) =>
  rhythms.map((value) => ({ value, label: words[value] }))

/** What for, how long, and how to take it back: said where the address is asked for. */
function AboutAddress() {
  const texts = useMessages(messages)
  return (
    <Section title={texts.privacyTitle}>
      {texts.privacy.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p>
        <Link href="/quyen-rieng-tu">{texts.privacyLink}</Link>
      </p>
    </Section>
  )
}
