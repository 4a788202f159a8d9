import { bilingual } from '#platform/locale.ts'
import type { AppraisalRefusal, ChangingRefusal } from './rules.ts'
import type { LineChange } from './schema.ts'

export type LineRefusal = ChangingRefusal | AppraisalRefusal | 'nothing-changed' | 'findings-faulty'

export const lineNews = ['taken', 'changed', 'cut', 'appraised'] as const
export type LineNews = (typeof lineNews)[number]

export const messages = bilingual(
  {
    title: (number: number) => `Dòng ${number}`,
    money: 'Kinh phí qua từng bước',
    askedTitle: 'Ai đề nghị, đề nghị gì',
    proposal: 'Đề xuất',
    agency: 'Cơ quan',
    content: 'Nội dung',
    estimate: 'Dự toán',
    change: 'Sửa dòng',
    changeReason: 'Lý do sửa (cơ quan đề xuất đọc được)',
    save: 'Lưu thay đổi',
    cutTitle: 'Cắt dòng',
    cut: 'Cắt dòng khỏi kế hoạch',
    dissolveTitle: 'Tách dòng',
    dissolveLead: 'Dòng được bỏ, các đề xuất trở lại danh sách chưa xử lý như lúc được gửi.',
    dissolve: 'Tách thành các đề xuất',
    reason: 'Lý do',
    cutReason: 'Lý do cắt',
    appraiseTitle: 'Thẩm định',
    appraiseLead:
      'Giữ nguyên các số rồi ghi là đồng ý cả dòng. Giảm số nào thì nêu lý do ở ngay cạnh.',
    appraisedAmount: (what: string, source: string) => `${what} (${source})`,
    estimateIs: (sum: string) => `Tổng hợp: ${sum}`,
    why: (what: string) => `Lý do giảm: ${what}`,
    note: 'Nhận xét chung',
    appraise: 'Ghi kết quả thẩm định',
    appraisedBy: 'Người thẩm định',
    appraisalNote: 'Nhận xét thẩm định',
    work: 'Việc của năm',
    budget: 'Dòng kinh phí',
    budgetOf: (source: string) => `Kinh phí từ ${source}`,
    history: 'Những gì đã thay đổi',
    before: 'Trước',
    after: 'Sau',
    kind: {
      composed: 'Đưa một đề xuất vào nguyên văn',
      merged: 'Gộp các đề xuất',
      changed: 'Sửa',
      cut: 'Cắt',
      dissolved: 'Tách',
      appraised: 'Thẩm định',
    } satisfies Record<LineChange['kind'], string> as Record<LineChange['kind'], string>,
    appraisedField: (what: string) => `Số thẩm định của “${what}”`,
    fault: {
      'above-estimate': 'Số thẩm định cao hơn số tổng hợp. Hãy nhập số không vượt quá.',
      'reason-missing': 'Số này thấp hơn số tổng hợp. Hãy nêu lý do giảm.',
    } as Record<string, string>,
    news: {
      taken: 'Đã đưa vào kế hoạch. Có thể sửa dòng ở dưới, mỗi lần sửa nêu lý do.',
      changed: 'Đã lưu thay đổi cùng lý do.',
      cut: 'Đã cắt dòng cùng lý do.',
      appraised: 'Đã ghi kết quả thẩm định.',
    } satisfies Record<LineNews, string> as Record<LineNews, string>,
    refusal: {
      'not-composing': 'Kế hoạch năm không ở bước tổng hợp, nên dòng này không đổi được lúc này.',
      'not-standing': 'Dòng này đã bị cắt hoặc đã tách, nên không làm gì thêm được.',
      stale:
        'Người khác vừa thay đổi dòng này sau khi bạn mở trang, nên chưa lưu. Nội dung bạn nhập vẫn còn ở dưới; xem lịch sử rồi gửi lần nữa nếu vẫn muốn.',
      'nothing-changed': 'Nội dung gửi lên giống hệt bản đang có, nên không lưu thay đổi nào.',
      'not-appraising': 'Kế hoạch năm không ở bước thẩm định, nên chưa ghi gì.',
      'has-part':
        'Bạn đã tham gia đề xuất hoặc tổng hợp dòng này, nên việc thẩm định phải do người khác làm.',
      'findings-faulty':
        'Có số cao hơn số tổng hợp hoặc giảm mà chưa nêu lý do, nên chưa ghi. Hãy sửa chỗ được đánh dấu.',
    } satisfies Record<LineRefusal, string> as Record<LineRefusal, string>,
  },
  {
    title: (number: number) => `Line ${number}`,
    money: 'Money at each step',
    askedTitle: 'Who asked for what',
    proposal: 'Proposal',
    agency: 'Agency',
    content: 'Content',
    estimate: 'Estimate',
    change: 'Change the line',
    changeReason: 'Why it is changed (the proposing agencies read it)',
    save: 'Keep the change',
    cutTitle: 'Cut the line',
    cut: 'Cut the line from the plan',
    dissolveTitle: 'Take the line apart',
    dissolveLead: 'The line goes, and its proposals wait again as they were sent.',
    dissolve: 'Take apart into its proposals',
    reason: 'Reason',
    cutReason: 'Why it was cut',
    appraiseTitle: 'Appraisal',
    appraiseLead:
      'Leave the amounts as they are to agree to the whole line. Where you lower one, say why beside it.',
    appraisedAmount: (what: string, source: string) => `${what} (${source})`,
    estimateIs: (sum: string) => `Composed: ${sum}`,
    why: (what: string) => `Why less: ${what}`,
    note: 'General remark',
    appraise: 'Record the appraisal',
    appraisedBy: 'Appraised by',
    appraisalNote: 'Remark of the appraisal',
    work: 'Work of the year',
    budget: 'Lines of the budget',
    budgetOf: (source: string) => `Money from ${source}`,
    history: 'What was changed',
    before: 'Before',
    after: 'After',
    kind: {
      composed: 'One proposal taken as it is',
      merged: 'Proposals merged',
      changed: 'Changed',
      cut: 'Cut',
      dissolved: 'Taken apart',
      appraised: 'Appraised',
    },
    appraisedField: (what: string) => `Appraised amount of “${what}”`,
    fault: {
      'above-estimate': 'This is above what was composed. Give at most that amount.',
      'reason-missing': 'This is less than what was composed. Say why.',
    },
    news: {
      taken: 'It stands in the plan. It can be changed below, each time with a reason.',
      changed: 'The change is kept with its reason.',
      cut: 'The line is cut with its reason.',
      appraised: 'The appraisal is recorded.',
    },
    refusal: {
      'not-composing': 'The plan is not being composed, so this line cannot change now.',
      'not-standing': 'This line was cut or taken apart, so nothing more can be done to it.',
      stale:
        'Somebody changed this line after you opened the page, so nothing was saved. What you typed is kept below; look at the history, then send once more if you still want it.',
      'nothing-changed': 'What you sent is the same as what stands, so no change was kept.',
      'not-appraising': 'The plan is not being appraised, so nothing was recorded.',
      'has-part':
        'You had a part in proposing or composing this line, so somebody else has to appraise it.',
      'findings-faulty':
        'An amount is above what was composed, or is less without a reason, so nothing was recorded. Correct what is marked.',
    },
  },
)
