import type { SentForm } from '#platform/http/sent.ts'
import { Button } from '#ui/Button.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { formatNumber } from '#ui/format.ts'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { words as reportWords } from '../../words.ts'
import { aboutOf } from '../about.ts'
import type { Consolidation } from '../content.ts'
import { reasonField, textField, wayField } from '../forms.ts'
import { sayingsOf } from '../handling.ts'
import { messages } from '../messages.ts'
import { words } from '../words.ts'
import { SayingFields } from './SayingFields.tsx'

type Props = {
  content: Consolidation
  action: string
  version: number
  formKey: string
  sent: SentForm | undefined
}

/** The office's text heading by heading, and beside it every saying with what becomes of it. */
export function DraftForm({ content, action, version, formKey, sent }: Props) {
  const locale = useLocale()
  const t = useMessages(messages)
  const { fault } = useMessages(words)
  const { heading: name } = useMessages(reportWords)
  const { sections, explanations } = content
  const back = sent?.action === action ? sent : undefined
  const own = (back?.problems ?? []).flatMap(({ field, code }) => {
    const sentence = fault[code]
    return sentence ? [[field, sentence] as const] : []
  })
  const labels = sayingsOf(content).flatMap((saying) => {
    const agency = saying.reporter[locale]
    const what = aboutOf(saying, locale)
    return [
      [wayField(saying), t.handle(agency, what)] as const,
      [reasonField(saying), t.reason(agency, what)] as const,
    ]
  })
  return (
    <Form
      action={action}
      formKey={back?.formKey ?? formKey}
      version={version}
      raw={back?.raw}
      problems={back?.problems}
      faults={Object.fromEntries(own)}
      labels={Object.fromEntries(labels)}
    >
      {explanations.length > 0 && (
        <fieldset class="space-y-4">
          <legend class="text-lg font-semibold">{t.explanations}</legend>
          {explanations.map((one) => (
            <SayingFields
              key={`${one.reportId} ${one.part}`}
              saying={one}
              about={one.name[locale]}
              lead={`${one.name[locale]}. ${t.explained(formatNumber(one.stated, locale), formatNumber(one.offered, locale))}.`}
            />
          ))}
        </fieldset>
      )}
      {sections.map(({ heading, text, sayings }) => (
        <fieldset key={heading} class="space-y-4">
          <legend class="text-lg font-semibold">{name[heading]}</legend>
          <TextArea
            name={textField(heading)}
            label={t.ownText(name[heading])}
            value={text}
            rows={6}
            maxLength={20_000}
            optional
          />
          {sayings.length === 0 && heading !== 'proposals' && (
            <p class="text-muted">{t.nobodySaid}</p>
          )}
          {sayings.map((one) => (
            <SayingFields key={one.reportId} saying={one} about={name[heading]} />
          ))}
        </fieldset>
      ))}
      <div class="flex flex-wrap gap-3">
        <Button>{t.save}</Button>
        <Button kind="secondary" name="rest" value="inserted">
          {t.saveRest}
        </Button>
      </div>
    </Form>
  )
}
