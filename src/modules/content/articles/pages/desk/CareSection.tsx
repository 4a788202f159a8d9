import { link } from '#platform/http/paths.ts'
import { startOf } from '#platform/http/sent.ts'
import { Button } from '#ui/Button.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { DateField } from '#ui/fields/DateField.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { paths } from '../../../paths.ts'
import { actionMessages } from '../../action-messages.ts'
import type { DeskArticle } from '../../standings.ts'
import type { ActionProps } from './actions.ts'
import { Folded } from './Folded.tsx'

export type CareProps = { author: string; people: readonly { id: string; name: string }[] }

type Props = Pick<ActionProps, 'id' | 'sent' | 'formKey'> & { found: DeskArticle; care: CareProps }

/** Who answers for the article and when it is read again, and the address it stands at. */
export function CareSection({ id, found, care, sent, formKey }: Props) {
  const words = useMessages(actionMessages)
  const { reviewOn, secondOwnerId, listedAt } = found.article
  const caring = link(paths.care, { id })
  const reviewing = link(paths.review, { id })
  return (
    <>
      <Section title={words.care}>
        <p class="mb-4">{words.careLead}</p>
        <DefinitionList items={[{ term: words.author, value: care.author }]} />
        <Form {...startOf(caring, sent, formKey())} prefix="care">
          <Select
            name="secondOwner"
            label={words.secondOwner}
            placeholder={words.nobody}
            value={secondOwnerId}
            options={care.people.map(({ id: value, name }) => ({ value, label: name }))}
            optional
          />
          <DateField name="reviewOn" label={words.reviewOn} value={reviewOn} optional />
          <p>
            <Button kind="secondary">{words.keepCare}</Button>
          </p>
        </Form>
        {listedAt && reviewOn && (
          <Folded title={words.stillTrue} open={sent?.action === reviewing}>
            <Form {...startOf(reviewing, sent, formKey())} prefix="review">
              <DateField name="reviewOn" label={words.nextReview} />
              <p>
                <Button>{words.stillTrue}</Button>
              </p>
            </Form>
          </Folded>
        )}
      </Section>
      <Address id={id} slug={found.article.slug} sent={sent} formKey={formKey} />
    </>
  )
}

function Address({ id, slug, sent, formKey }: Omit<Props, 'found' | 'care'> & { slug: string }) {
  const words = useMessages(actionMessages)
  const action = link(paths.address, { id })
  const start = startOf(action, sent, formKey())
  const wrong = start.problems?.some(({ code }) => code === 'not-an-address')
  return (
    <Section title={words.address}>
      <p class="mb-4 break-words">{link(paths.article, { slug })}</p>
      <Form {...start} faults={wrong ? { slug: words.notAnAddress } : undefined} prefix="address">
        <input type="hidden" name="seen" value={slug} />
        <TextField
          name="slug"
          label={words.slug}
          hint={words.slugHint}
          value={slug}
          maxLength={80}
          spellcheck={false}
        />
        <p>
          <Button kind="secondary">{words.move}</Button>
        </p>
      </Form>
    </Section>
  )
}
