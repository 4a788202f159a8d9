import { cityDay } from '#platform/clock.ts'
import type { ExportColumn, Pages } from '#platform/export/columns.ts'
import { type Sheet, sheetOf, workbookOf } from '#platform/export/xlsx.ts'
import { actText } from '#platform/ledger/ledger.ts'
import type { Scope } from '#platform/scope.ts'
import { aboutOf } from '../about.ts'
import type { AgencyFigure, Consolidation, FigureLine, ProposalLine } from '../content.ts'
import { differenceText } from '../difference.ts'
import { sayingsOf } from '../handling.ts'
import { sourceOf } from '../reading.ts'
import { words } from '../words.ts'
import { type EvidencePlace, evidencePages } from './evidence-rows.ts'
import { answerOf } from './parts.ts'

/** The issued report as a workbook: figures by agency, words, proposals and evidence, a row each and no cell merged. */
export const reportWorkbook = (scope: Scope, consolidatedId: string, content: Consolidation) =>
  workbookOf([
    figureSheet(content),
    wordSheet(content),
    proposalSheet(content),
    evidenceSheet(scope, consolidatedId, content),
  ])

async function* oneBatch<Row>(rows: readonly Row[]): Pages<Row> {
  yield rows
}

const text = <Row>(title: string, value: (row: Row) => string | null, width?: number) =>
  ({ kind: 'text', title, value, ...(width ? { width } : {}) }) satisfies ExportColumn<Row>
const number = <Row>(title: string, value: (row: Row) => number | null) =>
  ({ kind: 'number', title, value }) satisfies ExportColumn<Row>

function figureSheet({ figures, agencies }: Consolidation): Sheet {
  const counted = agencies.filter(({ presence }) => presence === 'counted')
  const saidBy = (figure: FigureLine, reportId: string): AgencyFigure | undefined =>
    figure.byAgency.find((one) => one.reportId === reportId)
  return sheetOf<FigureLine>(
    'Số liệu',
    [
      text('Chỉ tiêu', ({ name }) => name.vi, 40),
      text('Đơn vị tính', ({ unit }) => unit.vi),
      number('Trong kỳ', ({ accepted }) => accepted),
      number('Sổ cái', ({ ledger }) => ledger),
      number('Lũy kế', ({ standing }) => standing),
      text('Chênh lệch với sổ cái', (one) => differenceText(one, 'vi'), 48),
      ...counted.map(({ reportId, reporter }) =>
        number<FigureLine>(reporter.vi, (one) => saidBy(one, reportId)?.stated ?? null),
      ),
    ],
    oneBatch(figures),
  )
}

function wordSheet(content: Consolidation): Sheet {
  const rows = sayingsOf(content).map((one) => ({
    source: sourceOf(one, 'vi'),
    about: aboutOf(one, 'vi'),
    ...one,
  }))
  return sheetOf<(typeof rows)[number]>(
    'Ý kiến',
    [
      text('Cơ quan', ({ source }) => source, 32),
      text('Nội dung', ({ about }) => about),
      text('Ý kiến', (one) => one.text, 60),
      text('Xử lý', ({ way }) => (way ? words.vi.way[way] : null)),
      text('Lý do', ({ reason }) => reason, 40),
    ],
    oneBatch(rows),
  )
}

const proposalSheet = ({ proposals }: Consolidation): Sheet =>
  sheetOf<ProposalLine>(
    'Đề xuất',
    [
      text('Cơ quan', ({ reporter }) => reporter.vi, 32),
      text('Đề xuất, kiến nghị', (one) => one.text, 60),
      { kind: 'day', title: 'Tiếp nhận', value: ({ receivedOn }) => receivedOn },
      text('Tình trạng, trả lời', answerOf, 48),
      { kind: 'day', title: 'Ngày trả lời', value: ({ answeredOn }) => answeredOn },
      { kind: 'day', title: 'Thời hạn', value: ({ dueOn }) => dueOn },
    ],
    oneBatch(proposals),
  )

const evidenceSheet = (scope: Scope, consolidatedId: string, content: Consolidation): Sheet =>
  sheetOf<EvidencePlace>(
    'Bằng chứng',
    [
      text('Chỉ tiêu', ({ figure }) => figure, 40),
      text('Cơ quan', ({ agency }) => agency, 32),
      number('Số trong sổ cái', ({ seq }) => seq),
      { kind: 'day', title: 'Ngày', value: ({ occurredAt }) => cityDay(occurredAt) },
      text('Bản ghi', ({ act }) => actText(scope.ledger.acts, act).vi),
    ],
    evidencePages(scope, consolidatedId, content),
  )
