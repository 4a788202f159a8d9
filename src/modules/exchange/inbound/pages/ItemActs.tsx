import { link } from '#platform/http/paths.ts'
import { startOf } from '#platform/http/sent.ts'
import { Button } from '#ui/Button.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'
import { refusalReasons, refusalToDecide, refusalToSettle } from '../rules.ts'
import type { ItemProps } from './ItemPage.tsx'

/** What can be done with a received thing now. */
export function ItemActs({ item, content, topics, formKey, sent }: ItemProps) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const own = texts.item
  const { id, version } = item
  const start = (action: string, key: string) => startOf(action, sent, `${formKey}-${key}`)
  const open = refusalToDecide(item, version) === null
  const refusal = link(paths.itemRefusal, { id })
  return (
    <>
      {refusalToSettle(item, version) === null && (
        <Form {...start(link(paths.itemSettled, { id }), 'xong')} version={version}>
          <Button kind="secondary">{own.settle}</Button>
        </Form>
      )}
      {open && (
        <>
          <Section title={own.draft}>
            <Form {...start(link(paths.itemDraft, { id }), 'nhap')} version={version}>
              <p>{own.draftHint}</p>
              <Select
                name="topic"
                label={own.topic}
                placeholder={own.noTopic}
                options={topics.map(({ code, name }) => ({ value: code, label: name[locale] }))}
                optional
              />
              <Button>{own.draft}</Button>
            </Form>
          </Section>
          {content.link && (
            <Section title={own.linkIt}>
              <Form {...start(link(paths.itemLink, { id }), 'dan')} version={version}>
                <p>{own.linkHint}</p>
                <Button kind="secondary">{own.linkIt}</Button>
              </Form>
            </Section>
          )}
          <Section title={own.refuse}>
            <Form {...start(refusal, 'khong')} version={version} prefix="khong">
              <Select
                name="reason"
                label={own.reason}
                hint={own.reasonHint}
                options={refusalReasons.map((value) => ({ value, label: texts.reasonName[value] }))}
              />
              <TextField name="note" label={own.note} maxLength={500} optional />
              <Button kind="danger">{own.refuse}</Button>
            </Form>
          </Section>
        </>
      )}
    </>
  )
}
