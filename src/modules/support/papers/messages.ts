import { bilingual } from '#platform/locale.ts'
import type { Kind, NumberRefusal } from './rules.ts'

type Labels = Record<string, string>
export type PaperProblem = NumberRefusal | 'no-grounds'

export const messages = bilingual(
  {
    desk: 'Bàn làm việc',
    title: (label: string) => `Văn bản của ${label}`,
    link: 'Văn bản',
    lead: 'Hệ thống soạn dự thảo theo thể thức của Nghị định 30/2020/NĐ-CP. Số, ngày ban hành và chữ ký do hệ thống văn bản của thành phố quản lý; sau khi ban hành, hãy ghi số và ngày vào đây.',
    kinds: {
      decision: 'Quyết định hỗ trợ',
      refusal: 'Quyết định không hỗ trợ',
      contract: 'Hợp đồng',
      minutes: 'Biên bản họp',
      acceptance: 'Biên bản nghiệm thu',
      settlement: 'Biên bản quyết toán',
      appeal: 'Quyết định giải quyết khiếu nại',
    } satisfies Record<Kind, string>,
    drafts: 'Các dự thảo',
    none: 'Chưa soạn văn bản nào.',
    draftedAt: 'Soạn lúc',
    issued: (number: string, day: string) => `Đã ban hành: số ${number}, ngày ${day}`,
    notIssued: 'Chưa ghi số và ngày ban hành',
    download: 'Tải tệp Word',
    number: 'Số và ký hiệu',
    numberHint: 'Đúng như trên văn bản đã ban hành, ví dụ 15/QĐ-UBND.',
    issuedOn: 'Ngày ban hành',
    record: 'Ghi số và ngày',
    draft: { title: 'Soạn dự thảo', kind: 'Loại văn bản', send: 'Soạn dự thảo' },
    draftMinutes: 'Soạn biên bản họp',
    nothing: 'Hồ sơ chưa có căn cứ để soạn văn bản nào.',
    done: {
      drafted: 'Đã soạn dự thảo. Hãy tải về, kiểm tra rồi trình ký.',
      issued: 'Đã ghi số và ngày ban hành.',
    } as Labels,
    problem: {
      'no-grounds':
        'Hồ sơ không còn căn cứ để soạn loại văn bản này, nên chưa soạn. Hãy xem tình trạng hồ sơ.',
      'in-the-future': 'Ngày ban hành chưa đến, nên chưa ghi. Hãy kiểm tra lại ngày.',
      'before-draft':
        'Ngày ban hành đứng trước ngày soạn dự thảo, nên chưa ghi. Hãy kiểm tra lại ngày.',
      'number-taken': 'Số này đã ghi cho văn bản cùng loại khác trong năm. Hãy kiểm tra lại số.',
    } satisfies Record<PaperProblem, string>,
  },
  {
    desk: 'My desk',
    title: (label) => `Papers of ${label}`,
    link: 'Papers',
    lead: "Drafts follow the layout of Decree 30/2020. Number, day of issue and signature belong to the city's document system; once a paper is issued, record its number and day here.",
    kinds: {
      decision: 'Decision to support',
      refusal: 'Decision not to support',
      contract: 'Contract',
      minutes: 'Minutes',
      acceptance: 'Record of acceptance',
      settlement: 'Record of settlement',
      appeal: 'Decision on the appeal',
    },
    drafts: 'Drafts',
    none: 'Nothing was drafted yet.',
    draftedAt: 'Drafted at',
    issued: (number, day) => `Issued: number ${number}, ${day}`,
    notIssued: 'No number and day of issue yet',
    download: 'Download the Word file',
    number: 'Number and symbol',
    numberHint: 'As on the issued paper, for example 15/QĐ-UBND.',
    issuedOn: 'Day of issue',
    record: 'Record number and day',
    draft: { title: 'Draft a paper', kind: 'Kind of paper', send: 'Draft it' },
    draftMinutes: 'Draft the minutes',
    nothing: 'The case gives no grounds for a paper yet.',
    done: {
      drafted: 'The draft is made. Download it, check it and have it signed.',
      issued: 'The number and day of issue are recorded.',
    },
    problem: {
      'no-grounds':
        'The case no longer gives grounds for this paper, so it was not drafted. See its state.',
      'in-the-future': 'The day of issue has not come, so nothing was recorded. Check the day.',
      'before-draft':
        'The day of issue is before the draft, so nothing was recorded. Check the day.',
      'number-taken': 'Another paper of this kind has this number this year. Check the number.',
    },
  },
)
