import type { Written } from '#platform/text/searchable.ts'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { messages } from '../desk/messages.ts'
import type { EntryDraft } from '../forms.ts'
import type { Kind } from '../kinds/kind.ts'
import type { Names } from '../references.ts'
import { FactValue } from './FactValue.tsx'

type Props = { kind: Kind; content: EntryDraft; names: Names }

/** All that an entry says, or would say, in both languages: for those who judge it. */
export function ContentList({ kind, content, names }: Props) {
  const locale = useLocale()
  const { field: texts } = useMessages(messages)
  const both = ({ vi, en }: Written) => (
    <>
      <span class="whitespace-pre-line" lang="vi">
        {vi}
      </span>
      {en !== null && (
        <>
          <br />
          <span class="whitespace-pre-line" lang="en">
            {en}
          </span>
        </>
      )}
    </>
  )
  const party = content.organisationId && names.organisations.get(content.organisationId)
  const facts = kind.fields.flatMap((field) => {
    const fact = content.facts[field.code]
    return fact === undefined
      ? []
      : [
          {
            term: field.label[locale],
            value:
              field.type === 'entry' && !names.entries.has(String(fact)) ? (
                String(fact)
              ) : (
                <FactValue field={field} fact={fact} names={names} />
              ),
          },
        ]
  })
  return (
    <DefinitionList
      items={[
        { term: texts.title, value: both(content.title) },
        { term: texts.summary, value: both(content.summary) },
        ...(party
          ? [
              {
                term: texts.organisation,
                value: <Link href={party.path}>{party.name[locale]}</Link>,
              },
            ]
          : []),
        ...facts,
        ...(content.body.vi ? [{ term: kind.narrative[locale], value: both(content.body) }] : []),
      ]}
    />
  )
}
