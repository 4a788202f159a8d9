import { Button } from '#ui/Button.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import type { CaseState } from '../../states.ts'
import { messages } from '../messages.ts'
import { bulkActs } from '../rules.ts'

/** The box beside a case of the queue. */
export function CaseTick({ id, number }: { id: string; number: string }) {
  const texts = useMessages(messages)
  return (
    <input
      type="checkbox"
      class="checkbox"
      name="ho-so"
      value={id}
      aria-label={texts.tick(number)}
    />
  )
}

type Props = { total: number; callId: string | undefined; state: CaseState | undefined }

/** Below the queue: what to do with the cases that are ticked in it. Stands in the form around the table. */
export function BulkBar({ total, callId, state }: Props) {
  const texts = useMessages(messages)
  return (
    <Section title={texts.bar}>
      <p>{texts.barLead}</p>
      <input type="hidden" name="dot" value={callId ?? ''} />
      <input type="hidden" name="trang-thai" value={state ?? ''} />
      <div class="mt-4 grid items-end gap-4 sm:grid-cols-[2fr_auto]">
        <Select
          name="viec"
          label={texts.act}
          options={bulkActs.map((act) => ({ value: act, label: texts.acts[act] }))}
        />
        <Button kind="secondary">{texts.goOn}</Button>
      </div>
      <div class="choice mt-4">
        <input type="checkbox" class="checkbox" id="tat-ca" name="tat-ca" value="1" />
        <label for="tat-ca">{texts.all(total)}</label>
      </div>
    </Section>
  )
}
