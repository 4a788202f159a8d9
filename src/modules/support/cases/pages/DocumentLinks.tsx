import { link } from '#platform/http/paths.ts'
import { formatSize } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { useLocale } from '#ui/locale.tsx'
import type { PaperNote as Note } from '../papers.ts'
import { paths } from '../paths.ts'
import type { CaseDocument } from '../queries.ts'
import { PaperNote } from './PaperNote.tsx'

type Props = {
  caseId: string
  documents: readonly CaseDocument[]
  /** Notes on the kept papers behind them, by document. */
  notes?: ReadonlyMap<string, Note>
}

/** Documents of a case to fetch. */
export function DocumentLinks({ caseId, documents, notes }: Props) {
  const locale = useLocale()
  if (documents.length === 0) return <>—</>
  return (
    <ul>
      {documents.map(({ id, name, size }) => (
        <li key={id}>
          <Link href={link(paths.file, { id: caseId, file: id })} download>
            {name}
          </Link>{' '}
          <span class="text-muted">({formatSize(size, locale)})</span>{' '}
          <PaperNote note={notes?.get(id)} />
        </li>
      ))}
    </ul>
  )
}
