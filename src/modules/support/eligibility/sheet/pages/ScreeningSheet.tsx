import { link } from '#platform/http/paths.ts'
import { Button } from '#ui/Button.tsx'
import { RadioGroup } from '#ui/fields/Choices.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { VerdictList } from '#ui/Verdict.tsx'
import type { CaseFormProps } from '../../../screening/pages/ScreeningForms.tsx'
import { FoldedTask } from '../../../screening/pages/Task.tsx'
import { paths } from '../../../screening/paths.ts'
import { startOf } from '../../../screening/sent.ts'
import { nameOfFact, openFacts } from '../../explain.ts'
import { messages as eligibilityMessages } from '../../messages.ts'
import { PartList } from '../../pages/PartList.tsx'
import { messages } from '../messages.ts'
import { agreement, overallOf, type SheetRow } from '../sheet.ts'

type Props = CaseFormProps & {
  rows: readonly SheetRow[]
  /** While the case is screened an officer may still note findings. */
  open: boolean
}

/** Each criterion of the call held against the case: verdict, the facts used, the clause, and what an officer found. */
export function ScreeningSheet({ rows, open, ...form }: Props) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const { noCriteria } = useMessages(eligibilityMessages)
  if (rows.length === 0) return <p>{noCriteria}</p>
  return (
    <>
      <p>{texts.overall[overallOf(rows)]}</p>
      <VerdictList
        verdicts={rows.map((row) => ({
          criterion: row.wording[locale],
          verdict: row.verdict,
          clause: { text: row.clause },
          missing: row.verdict === 'met' ? undefined : row.whatIsMissing[locale],
          holdsUntil: row.verdict === 'met' ? row.holdsUntil : undefined,
          lapsesOn: row.lapsesOn,
          children: <Grounds {...row} />,
        }))}
      />
      {open && rows.map((row) => <FindingForm key={row.code} row={row} {...form} />)}
    </>
  )
}

function Grounds(row: SheetRow) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const open = openFacts(row.part)
  const { found } = row
  return (
    <div>
      <div>
        <span class="text-muted">{texts.factsUsed}:</span> <PartList part={row.part} />
      </div>
      {open.length > 0 && (
        <p>
          <span class="text-muted">{texts.toAsk}:</span>{' '}
          {open.map((fact) => nameOfFact(fact, locale)).join('; ')}
        </p>
      )}
      {found && (
        <p>
          <strong>{texts.found(found.by, texts.verdict[found.finding])}</strong> (
          {texts[agreement(row)]}). {found.note}
        </p>
      )}
    </div>
  )
}

function FindingForm({ row, id, formKey, sent }: CaseFormProps & { row: SheetRow }) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const { code, wording, found } = row
  const action = link(paths.finding, { id, criterion: code })
  return (
    <FoldedTask title={texts.criterion(wording[locale])} open={sent?.action === action}>
      <Form {...startOf(action, sent, `${formKey}-${code.slice(-12)}`)} prefix={code}>
        <RadioGroup
          name="finding"
          label={texts.finding}
          value={found?.finding}
          options={[
            { value: 'met', label: texts.verdict.met },
            { value: 'not-met', label: texts.verdict['not-met'] },
          ]}
        />
        <TextArea
          name="note"
          label={texts.note}
          hint={texts.noteHint}
          value={found?.note}
          rows={3}
          maxLength={1000}
        />
        <Button kind="secondary">{texts.save}</Button>
      </Form>
    </FoldedTask>
  )
}
