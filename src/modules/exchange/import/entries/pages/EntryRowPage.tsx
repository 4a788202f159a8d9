import {
  EntryContent,
  type EntryDraft,
  type EntryNames,
  entryKindOf,
  entryPaths,
  type KindCode,
} from '#modules/content/index.ts'
import { link } from '#platform/http/paths.ts'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { Link } from '#ui/Link.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { RowFrame } from '../../pages/RowFrame.tsx'
import { previewMessages } from '../../preview-messages.ts'
import type { ListedRow } from '../../queries.ts'
import { rowMessages } from '../../row-messages.ts'
import type { RowFault } from '../fault.ts'
import { entryMessages } from '../messages.ts'
import { cellIn } from '../typed-row.ts'
import { Faults } from './Faults.tsx'

type Props = {
  row: ListedRow
  move: string
  kind: KindCode
  faults: readonly RowFault[]
  /** What it will say, with ids in the place of addresses; null where its form has something against it. */
  content: EntryDraft | null
  names: EntryNames
  address: string
  /** The columns of the table, in their order. */
  columns: readonly string[]
}

/** One row of a table as it stands there, and as the entry that it will be. */
export function EntryRowPage(props: Props) {
  const { row, move, kind, faults, content, names, address, columns } = props
  const { failure: failures } = useMessages(rowMessages)
  const { row: words } = useMessages(entryMessages)
  const { row: common } = useMessages(previewMessages)
  const { result, sameAs, entry, failure } = row
  const { cells: written = {} } = row.source
  const cells = columns.flatMap((column) => {
    const cell = cellIn(written, column)
    return cell === '' ? [] : [[column, cell] as const]
  })
  return (
    <RowFrame row={row} move={move}>
      {failure && <p>{failures[failure]}</p>}
      {faults.length > 0 && (
        <Section title={words.faults}>
          <Faults kind={kind} faults={faults} />
        </Section>
      )}
      <Section title={common.facts}>
        <DefinitionList
          items={[
            {
              term: common.address,
              value: <span class="break-all">{address || common.none}</span>,
            },
            ...(sameAs
              ? [{ term: common.same, value: <Link href={sameAs.href}>{sameAs.title}</Link> }]
              : []),
            ...(entry && result !== 'removed'
              ? [
                  {
                    term: words.became,
                    value: (
                      <Link href={link(entryPaths.entry, { id: entry.id })}>{words.desk}</Link>
                    ),
                  },
                ]
              : []),
          ]}
        />
      </Section>
      {content && (
        <Section title={words.sample}>
          <EntryContent kind={entryKindOf(kind)} content={content} names={names} />
        </Section>
      )}
      <Section title={words.cells}>
        {cells.length === 0 ? (
          <p>{words.cleared}</p>
        ) : (
          <DefinitionList
            items={cells.map(([term, cell]) => ({
              term,
              value: <span class="whitespace-pre-line break-words">{cell.slice(0, 2_000)}</span>,
            }))}
          />
        )}
      </Section>
    </RowFrame>
  )
}
