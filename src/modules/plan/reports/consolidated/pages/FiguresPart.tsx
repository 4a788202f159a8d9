import type { ComponentChildren } from 'preact'
import { type Column, DataTable } from '#ui/DataTable.tsx'
import { formatNumber } from '#ui/format.ts'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { FigureLink } from '../../pages/pieces.tsx'
import type { FigureLine } from '../content.ts'
import { differenceText } from '../difference.ts'
import { messages } from '../messages.ts'

export type FigureHrefs = {
  whole: (code: string) => string
  ofAgency: (code: string, reportId: string) => string
  /** Where the number stands at the end of the window; nowhere while it still moves. */
  standing?: (code: string) => string
}

type Props = {
  figures: readonly FigureLine[]
  hrefs: FigureHrefs
  /** An issued report opens only what it has kept the records of. */
  frozen?: boolean
  children?: ComponentChildren
}

/** The sums, an agency a column, beside the ledger; every number of the ledger leads to its records. */
export function FiguresPart({ figures, hrefs, frozen = false, children }: Props) {
  const locale = useLocale()
  const t = useMessages(messages)
  const write = (value: number | null) => (value === null ? '–' : formatNumber(value, locale))
  if (figures.length === 0) return <>{children}</>
  const agencies = new Map(
    figures.flatMap(({ byAgency }) =>
      byAgency.map(({ reportId, reporter }) => [reportId, reporter] as const),
    ),
  )
  const ofAgency = ([reportId, reporter]: [string, FigureLine['name']]): Column<FigureLine> => ({
    title: reporter[locale],
    figures: true,
    cell: ({ code, byAgency }) => {
      const said = byAgency.find((one) => one.reportId === reportId)
      if (!said) return '–'
      if (frozen && !said.proof) return write(said.stated)
      return <FigureLink href={hrefs.ofAgency(code, reportId)}>{write(said.stated)}</FigureLink>
    },
  })
  return (
    <Section title={t.figures} id="so-lieu">
      <p class="text-muted mb-4">{t.figuresLead}</p>
      <DataTable
        caption={t.figures}
        captionHidden
        rows={figures}
        rowKey={({ code }) => code}
        columns={[
          { title: t.figure, cell: ({ name, unit }) => `${name[locale]} (${unit[locale]})` },
          { title: t.sum, figures: true, cell: ({ accepted }) => <b>{write(accepted)}</b> },
          {
            title: t.ledger,
            figures: true,
            cell: ({ code, ledger }) =>
              ledger === null ? (
                '–'
              ) : (
                <FigureLink href={hrefs.whole(code)}>{write(ledger)}</FigureLink>
              ),
          },
          {
            title: t.standing,
            figures: true,
            cell: ({ code, standing }) =>
              standing === null || !hrefs.standing ? (
                write(standing)
              ) : (
                <FigureLink href={hrefs.standing(code)}>{write(standing)}</FigureLink>
              ),
          },
          { title: t.difference, cell: (figure) => differenceText(figure, locale) },
          // However many agencies there are, what the sums say stands before what is scrolled to.
          ...[...agencies].map(ofAgency),
        ]}
      />
      {children}
    </Section>
  )
}
