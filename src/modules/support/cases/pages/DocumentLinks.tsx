import { link } from '#platform/http/paths.ts'
import { formatSize } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { useLocale } from '#ui/locale.tsx'
import { paths } from '../paths.ts'
import type { CaseDocument } from '../queries.ts'

type Props = { caseId: string; documents: readonly CaseDocument[] }

/** Documents of a case to fetch. */
export function DocumentLinks({ caseId, documents }: Props) {
  const locale = useLocale()
  if (documents.length === 0) return <>—</>
  return (
    <ul>
      {documents.map(({ id, name, size }) => (
        <li key={id}>
          <Link href={link(paths.file, { id: caseId, file: id })} download>
            {name}
          </Link>{' '}
          <span class="text-muted">({formatSize(size, locale)})</span>
        </li>
      ))}
    </ul>
  )
}
