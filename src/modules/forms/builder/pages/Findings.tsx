import { link } from '#platform/http/paths.ts'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Notice } from '#ui/Notice.tsx'
import { type FormDefinition, fieldsOf } from '../../definition.ts'
import type { Finding } from '../../findings.ts'
import { paths } from '../../paths.ts'
import { findSection } from '../edits.ts'
import { messages } from '../messages.ts'
import { sentences } from '../sentences.ts'

type Props = { id: string; definition: FormDefinition; findings: readonly Finding[] }

/** What keeps a form from being published, each with the way to where it is put right. */
export function Findings({ id, definition, findings }: Props) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const { finding: sentence } = useMessages(sentences)
  if (findings.length === 0) return null
  const labelOf = (code: string) => {
    const label = fieldsOf(definition).find((field) => field.code === code)?.label
    return label?.[locale] || label?.vi || code
  }
  return (
    <Notice tone="warning" title={texts.findings}>
      <ul class="error-list">
        {findings.map((finding) => (
          <li key={JSON.stringify(finding)}>
            <Link href={placeOf(id, finding)}>{nameOf(finding, definition, locale)}</Link>:{' '}
            {sentence[finding.code](finding.about ? labelOf(finding.about) : '')}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function placeOf(id: string, { section, field, column }: Finding): string {
  if (field && column) return link(paths.column, { id, field, column })
  if (field) return link(paths.field, { id, field })
  return section ? link(paths.section, { id, section }) : link(paths.draft, { id })
}

function nameOf(finding: Finding, definition: FormDefinition, locale: 'vi' | 'en'): string {
  const field = fieldsOf(definition).find(({ code }) => code === finding.field)
  const column = field?.columns?.find(({ code }) => code === finding.column)
  const section = findSection(definition, finding.section ?? '')
  const names = [...(field ? [field.label] : section ? [section.title] : []), column?.label]
  const said = names.flatMap((name) => (name ? [name[locale] || name.vi] : [])).filter(Boolean)
  return said.join(', ') || finding.field || finding.section || messages[locale].title
}
