import type { Problem, Raw } from '#platform/http/form.ts'
import { link } from '#platform/http/paths.ts'
import { Button } from '#ui/Button.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { NumberField } from '#ui/fields/NumberField.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { formatNumber } from '#ui/format.ts'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { type Figure, proposed } from '../figures.ts'
import { fieldOf } from '../forms.ts'
import { messages } from '../messages.ts'
import { type AskedHeading, askedHeadings, LONGEST_TEXT, type Narrative } from '../narrative.ts'
import { paths } from '../paths.ts'
import { UploadPart } from '../upload/pages/UploadPart.tsx'
import { words } from '../words.ts'

/** A form that came back, by the address it was sent to. */
export type SentForm = {
  action: string
  raw: Raw
  formKey: string
  version: number | undefined
  problems?: readonly Problem[] | undefined
}

type Props = {
  reportId: string
  /** As the ledger has them now. */
  fresh: readonly Figure[]
  /** What was sent before, if anything was. */
  before: { figures: readonly Figure[]; narrative: Narrative | null } | undefined
  offered: Narrative | null
  outline: readonly AskedHeading[] | null
  version: number
  formKey: string
  sent: SentForm | undefined
}

/** The reporter confirms each figure, explains what differs, and writes. */
export function ReportForm(props: Props) {
  const { reportId: id, fresh, before, offered, outline, version, formKey, sent } = props
  const locale = useLocale()
  const t = useMessages(messages)
  const { fault, heading: name, headingHint, offeredHint } = useMessages(words)
  const action = link(paths.report, { id })
  const back = sent?.action === action ? sent : undefined
  const ownFaults = (back?.problems ?? []).flatMap(({ field, code }) => {
    const sentence = fault[code]
    return sentence ? [[field, sentence] as const] : []
  })
  const asked = fresh.flatMap((figure) => {
    const offer = proposed(figure)
    return offer === null ? [] : [{ ...figure, offer, earlier: earlierOf(before?.figures, figure) }]
  })
  return (
    <Form
      action={action}
      files
      formKey={back?.formKey ?? formKey}
      // A form that does not parse keeps the version it was read at; after a refusal the stored text was shown.
      version={back?.problems ? (back.version ?? version) : version}
      raw={back?.raw}
      problems={back?.problems}
      faults={Object.fromEntries(ownFaults)}
      labels={Object.fromEntries(
        asked.flatMap(({ code, name: figureName }) => [
          [fieldOf('stated', code), `${figureName[locale]}, ${t.confirm}`],
          [fieldOf('explanation', code), `${figureName[locale]}, ${t.explain}`],
        ]),
      )}
    >
      {asked.map(({ code, name: figureName, unit, offer, earlier }) => (
        <fieldset key={code} class="space-y-3">
          <legend class="text-lg font-semibold">{figureName[locale]}</legend>
          <input type="hidden" name={fieldOf('seen', code)} value={String(offer)} />
          <NumberField
            name={fieldOf('stated', code)}
            label={t.confirm}
            unit={unit[locale]}
            value={earlier?.stated ?? offer}
            hint={`${t.prefilled}: ${formatNumber(offer, locale)}`}
          />
          <TextField
            name={fieldOf('explanation', code)}
            label={t.explain}
            value={earlier?.explanation}
            maxLength={2000}
            optional
          />
        </fieldset>
      ))}
      {askedHeadings(outline).map(({ heading, name: own, isOptional }) => (
        <TextArea
          key={heading}
          name={heading}
          label={own?.[locale] ?? name[heading]}
          hint={!before && offered?.[heading] ? offeredHint : headingHint[heading]}
          value={before ? before.narrative?.[heading] : offered?.[heading]}
          maxLength={LONGEST_TEXT}
          optional={isOptional}
        />
      ))}
      <Button kind="call">{before ? t.sendAgain : t.send}</Button>
      {asked.length > 0 && <UploadPart reportId={id} />}
    </Form>
  )
}

/** A figure said before is offered again only where the agency had a word of its own on it. */
const earlierOf = (before: readonly Figure[] | undefined, { code }: Figure) =>
  before?.find((one) => one.code === code && one.explanation !== '')
