import type { MeetingMinutes } from '#modules/panels/index.ts'
import {
  acceptancePaper,
  appealPaper,
  approvalPaper,
  contractPaper,
  issuerOf,
  minutesPaper,
  refusalPaper,
  settlementPaper,
} from '#modules/support/index.ts'
import type { AdministrativeDocument } from '#platform/documents/structure.ts'

const issuer = issuerOf('thành phố Mẫu', 'Sở Khoa học và Công nghệ')

const facts = {
  issuer,
  year: '2026',
  caseNumber: 'KN26-0007',
  applicant: 'Công ty TNHH Cảng Xanh',
  call: 'Đợt kêu gọi hỗ trợ khởi nghiệp năm 2026',
  programme: 'Hỗ trợ dự án khởi nghiệp',
  legalBasis: '12/QĐ-UBND, mục II.4',
}

const decided = {
  ...facts,
  decision: {
    amount: 121_500_000,
    reasons: 'Có sáng chế.\nĐội ngũ đủ năng lực;',
    decidedOn: '2026-06-05',
  },
  daysToAppeal: 30,
}

const agreed = {
  ...decided,
  contract: {
    number: '05/HĐ-SKHCN',
    signedOn: '2026-06-15',
    amount: 121_500_000,
    milestones: [
      {
        title: 'Mẫu thử',
        evidenceWanted: 'Ảnh & biên bản <chạy thử>',
        dueOn: '2026-12-31',
        amount: 60_000_000,
        acceptedOn: '2026-12-20',
      },
      {
        title: 'Chạy thử',
        evidenceWanted: 'Báo cáo',
        dueOn: '2027-03-31',
        amount: 61_500_000,
        acceptedOn: undefined,
      },
    ],
    items: [
      {
        title: 'Thuê xưởng',
        stateAmount: 91_500_000,
        otherAmount: 91_500_000,
        used: 90_000_000,
        settled: 90_000_000,
        proofs: ['MC-001', 'MC-002'],
      },
      {
        title: 'Máy in',
        stateAmount: 30_000_000,
        otherAmount: 0,
        used: 0,
        settled: null,
        proofs: [],
      },
    ],
  },
}

const appeal = {
  number: 'KN26-0007/KN1',
  upheld: true,
  reasons: 'Phiếu chấm bỏ sót bằng sáng chế',
  filedOn: '2026-07-01',
  scores: true,
}

const person = (name: string, duty: 'chair' | 'member' | 'secretary') => ({
  personId: name,
  name,
  duty,
  attendance: 'present' as const,
  attendedAt: '2026-06-01T01:30:00Z',
})

const minutes: MeetingMinutes = {
  meetingId: 'm',
  purpose: 'assessment',
  title: 'Họp Hội đồng tư vấn xét hỗ trợ khởi nghiệp lần 1',
  basis: 'Quyết định số 20/QĐ-SKHCN',
  agencyId: 'a',
  place: 'Phòng họp số 2',
  startsAt: '2026-06-01T01:30:00Z',
  openedAt: '2026-06-01T01:35:00Z',
  closedAt: '2026-06-01T04:05:00Z',
  quorum: { of: 2, in: 3 },
  people: [
    person('Người Một', 'chair'),
    person('Người Hai', 'member'),
    person('Người Ba', 'secretary'),
  ],
  items: [
    {
      agendaId: 'i',
      ordinal: 1,
      subject: { type: 'case', id: 'c', label: 'Hồ sơ KN26-0007', startupId: null },
      applicant: { vi: 'Công ty TNHH Cảng Xanh', en: 'Green Port' },
      recused: [
        {
          personId: 'x',
          name: 'Người Bốn',
          reason: { vi: 'Cùng nơi làm việc', en: 'Same employer' },
          found: true,
          at: '2026-06-01T01:30:00Z',
        },
      ],
      scores: { openedAt: '2026-06-01T02:00:00Z', reviews: [], mean: 72.5, spread: 10 },
      discussion: 'Cần làm rõ thị trường.\nThống nhất hỗ trợ.',
      motions: [
        {
          kind: 'support',
          wording: 'Hỗ trợ dự án',
          amount: 121_500_000,
          openedAt: '2026-06-01T03:00:00Z',
          closedAt: '2026-06-01T03:05:00Z',
          carried: true,
          votesFor: 2,
          votesAgainst: 0,
          abstentions: 0,
        },
      ],
    },
  ],
  state: 'locked',
  hash: '',
  signatures: [],
  lockedAt: null,
}

/** One of each kind of paper, with everything that can stand in it. */
export const everyPaper: Record<string, AdministrativeDocument> = {
  decision: approvalPaper(decided),
  refusal: refusalPaper(decided),
  contract: contractPaper(agreed),
  'contract before it is signed': contractPaper({
    ...agreed,
    contract: {
      ...agreed.contract,
      number: undefined,
      signedOn: undefined,
      milestones: [],
      items: [],
    },
  }),
  minutes: minutesPaper(minutes, issuer, '2026'),
  'minutes of a meeting still open': minutesPaper(
    { ...minutes, closedAt: null, items: [] },
    issuer,
    '2026',
  ),
  acceptance: acceptancePaper(agreed),
  settlement: settlementPaper(agreed),
  'appeal upheld': appealPaper({ ...facts, appeal }),
  'appeal dismissed': appealPaper({
    ...facts,
    appeal: { ...appeal, upheld: false, scores: false },
  }),
  'decision without an agency': approvalPaper({
    ...decided,
    issuer: issuerOf('Tỉnh Mẫu', undefined),
  }),
}
