import { link } from '#platform/http/paths.ts'
import { Button } from '#ui/Button.tsx'
import { RadioGroup } from '#ui/fields/Choices.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { MoneyField } from '#ui/fields/NumberField.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { formatMoney, formatNumber } from '#ui/format.ts'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { startOf } from '../../screening/sent.ts'
import { nameOf } from '../forms.ts'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'
import type { BatchProps, LineView } from './BatchPage.tsx'

/** What the officer proposes for each case, and handing it in. */
export function LinesForm({ id, version, lines, formKey, sent }: BatchProps) {
  const texts = useMessages(messages)
  const action = link(paths.lines, { id })
  return (
    <>
      <Section title={texts.lines}>
        <Form
          {...startOf(action, sent, formKey())}
          version={version}
          labels={labelsOf(lines, texts)}
        >
          {lines.map((line) => (
            <LineFields key={line.caseId} {...line} />
          ))}
          <p>
            <Button>{texts.line.save}</Button>
          </p>
        </Form>
      </Section>
      <div class="page-actions">
        <Form action={link(paths.filling, { id })} formKey={formKey()} version={version} class="">
          <Button kind="secondary">{texts.fill}</Button>
        </Form>
        <Form action={link(paths.handingIn, { id })} formKey={formKey()} version={version} class="">
          <Button kind="secondary">{texts.handIn}</Button>
        </Form>
      </div>
    </>
  )
}

function LineFields({ caseId, number, startup, mean, ceiling, ...line }: LineView) {
  const locale = useLocale()
  const texts = useMessages(messages).line
  const points =
    mean === undefined ? texts.noMean : texts.mean(formatNumber(Math.round(mean * 10) / 10, locale))
  return (
    <section class="card-quay grid gap-3" aria-labelledby={`case-${caseId}`}>
      <h3 id={`case-${caseId}`}>
        {number} · {startup}
      </h3>
      <p class="text-muted">
        {points} · {texts.ceiling(formatMoney(ceiling, locale))}
      </p>
      <RadioGroup
        name={nameOf('verdict', caseId)}
        label={texts.verdict}
        value={line.approve ? 'approve' : 'refuse'}
        options={[
          { value: 'approve', label: texts.approve },
          { value: 'refuse', label: texts.refuse },
          { value: 'leave', label: texts.leave },
        ]}
      />
      <MoneyField
        name={nameOf('amount', caseId)}
        label={texts.amount}
        hint={texts.amountHint}
        value={line.approve ? line.amount : ceiling}
        optional
      />
      <TextArea
        name={nameOf('reasons', caseId)}
        label={texts.reasons}
        value={line.reasons}
        rows={3}
      />
    </section>
  )
}

const labelsOf = (
  lines: readonly LineView[],
  { line }: (typeof messages)['vi'],
): Record<string, string> =>
  Object.fromEntries(
    lines.flatMap(({ caseId, number }) =>
      (['verdict', 'amount', 'reasons'] as const).map((part) => [
        nameOf(part, caseId),
        `${number}, ${line[part]}`,
      ]),
    ),
  )
