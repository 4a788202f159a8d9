import type { Problem, Raw } from '#platform/http/form.ts'
import type { Locale } from '#platform/locale.ts'
import { Button } from '#ui/Button.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { ReadingProvider, useMessages, useReading } from '#ui/locale.tsx'
import { Tabs } from '#ui/Tabs.tsx'
import type { FormDefinition } from '../../definition.ts'
import { FormFields } from '../../pages/FormFields.tsx'
import { messages } from '../messages.ts'

type Props = {
  definition: FormDefinition
  /** Where the page is; its `tieng` says in which language the form is shown. */
  address: string
  language: Locale
  raw?: Raw | undefined
  problems?: readonly Problem[]
  moreRows?: string | undefined
}

/** A form as applicants see it, to fill and to check, with nothing saved. */
export function FormSample({ definition, address, language, ...typed }: Props) {
  const reading = useReading()
  const texts = useMessages(messages)
  const there = messages[language]
  const tab = (locale: Locale, label: string) => ({
    href: `${address}?tieng=${locale}`,
    label,
    current: language === locale,
  })
  return (
    <>
      <Tabs
        label={texts.languages}
        tabs={[tab('vi', texts.inVietnamese), tab('en', texts.inEnglish)]}
      />
      <div lang={language}>
        <Form action={`${address}?tieng=${language}`} raw={typed.raw} problems={typed.problems}>
          <ReadingProvider value={{ ...reading, locale: language }}>
            <FormFields
              definition={definition}
              answers={{}}
              revision={0}
              moreRows={typed.moreRows}
              fileField={({ code, label }) => (
                <p key={code}>
                  {label[language]}: <span class="text-muted">{there.fileLater}</span>
                </p>
              )}
            />
          </ReadingProvider>
          <Button kind="secondary">{texts.check}</Button>
        </Form>
      </div>
    </>
  )
}
