import { link } from '#platform/http/paths.ts'
import { TextField } from '#ui/fields/TextField.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { paths } from '../../paths.ts'
import { ActForm } from '../../posting/ActForm.tsx'
import { messages } from '../messages.ts'
import type { ThreadProps } from './ThreadPage.tsx'

/** Closing what is settled, or giving back what will not be paid. */
export function EndingForms({ thread, again }: ThreadProps) {
  const texts = useMessages(messages)
  const at = { commitment: thread.commitment.id }
  return (
    <>
      {thread.rights.close && (
        <Section title={texts.close}>
          <p>{texts.closeHint}</p>
          <ActForm
            {...again}
            action={link(paths.closing, at)}
            submit={texts.close}
            label={texts.close}
            prefix="close"
          />
        </Section>
      )}
      {thread.rights.release && (
        <Section title={texts.release}>
          <ActForm
            {...again}
            action={link(paths.releasing, at)}
            submit={texts.release}
            label={texts.release}
            prefix="release"
            kind="danger"
          >
            <TextField
              name="reason"
              label={texts.reason}
              hint={texts.releaseHint}
              maxLength={1000}
            />
          </ActForm>
        </Section>
      )}
    </>
  )
}
