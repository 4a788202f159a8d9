import { link } from '#platform/http/paths.ts'
import { Button } from '#ui/Button.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import type { PublicKey } from '../../packages/shapes.ts'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'
import type { Partner } from '../schema.ts'

type Props = { partner: Partner; mayConfirm: boolean; formKey: string }

/** The keys of a partner, and the act of trusting one. */
export function KeySection({ partner, mayConfirm, formKey }: Props) {
  const { partner: texts } = useMessages(messages)
  const { id, trustedKey, offeredKey } = partner
  if (!trustedKey && !offeredKey) return null
  return (
    <Section title={texts.key}>
      <DefinitionList
        items={[
          ...(trustedKey
            ? [{ term: texts.keyTrusted, value: <Fingerprint of={trustedKey} /> }]
            : []),
          ...(offeredKey
            ? [{ term: texts.keyOffered, value: <Fingerprint of={offeredKey} /> }]
            : []),
        ]}
      />
      {offeredKey && mayConfirm && (
        <Form action={link(paths.partnerKey, { id })} formKey={`${formKey}-khoa`}>
          <p>{texts.keyAdvice}</p>
          <input type="hidden" name="kid" value={offeredKey.kid} />
          <Button>{texts.confirm}</Button>
        </Form>
      )}
    </Section>
  )
}

/** A key as people read it to each other: in groups of four. */
export const Fingerprint = ({ of }: { of: Pick<PublicKey, 'kid'> }) => (
  <code class="break-words">{of.kid.match(/.{1,4}/g)?.join(' ')}</code>
)
