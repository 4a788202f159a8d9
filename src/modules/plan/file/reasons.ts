import type { Text } from '#platform/locale.ts'
import { wayReasons } from './way-reasons.ts'

// One plain sentence for each thing that can be wrong with a plan that has the right shape.
export const reasons = {
  repeatedCode: (code: string): Text => ({
    vi: `Mã “${code}” đã được dùng ở mục trước trong cùng danh sách; mỗi mã chỉ dùng một lần.`,
    en: `The code "${code}" is already used earlier in the same list; a code names one thing.`,
  }),
  takenCode: (code: string): Text => ({
    vi: `Mã “${code}” dành cho việc chỉ có trong kế hoạch năm; hãy đặt mã khác, chẳng hạn “N${code}”.`,
    en: `The code "${code}" is kept for work that only an annual plan asks for; use another, such as "N${code}".`,
  }),
  undeclared: (code: string, list: string): Text => ({
    vi: `Mã “${code}” chưa được khai báo trong “${list}”; hãy khai báo hoặc sửa mã.`,
    en: `The code "${code}" is not declared in "${list}"; declare it there or correct it.`,
  }),
  namedTwice: (code: string): Text => ({
    vi: `“${code}” được nêu hai lần trong cùng một nhiệm vụ; chỉ giữ một vai trò.`,
    en: `"${code}" is named twice in the same task; keep one role.`,
  }),
  accountableMissing: {
    vi: 'Nhiệm vụ có nhiều cơ quan chủ trì nên phải ghi “accountable”: một cơ quan chịu trách nhiệm chính.',
    en: 'The task has several leads, so "accountable" must name the one that answers for it.',
  },
  accountableNotLead: (code: string): Text => ({
    vi: `“${code}” chịu trách nhiệm chính nhưng không nằm trong các cơ quan chủ trì (“leads”).`,
    en: `"${code}" is accountable but is not among the leads.`,
  }),
  receiverIsGroup: (code: string): Text => ({
    vi: `“${code}” là một nhóm cơ quan nên không thể nhận và tổng hợp báo cáo; hãy ghi một cơ quan cụ thể.`,
    en: `"${code}" is a group of agencies and cannot receive reports; name one agency.`,
  }),
  reportsToItself: (code: string): Text => ({
    vi: `“${code}” nhận báo cáo nên không thể báo cáo cho chính mình; hãy bỏ khỏi “reporters”.`,
    en: `"${code}" receives the reports and cannot report to itself; take it out of "reporters".`,
  }),
  succeedsItself: {
    vi: 'Kế hoạch không thể kế tiếp chính nó; hãy ghi mã của kế hoạch trước.',
    en: 'A plan cannot succeed itself; give the code of the plan before it.',
  },
  succeededTwice: (code: string): Text => ({
    vi: `“${code}” đã có cơ quan kế thừa ở mục trước; nhiệm vụ chỉ được chuyển cho một nơi.`,
    en: `"${code}" already has an heir above; its tasks can go to one place only.`,
  }),
  circularHeirs: (codes: readonly string[]): Text => ({
    vi: `Các cơ quan kế thừa nhau thành vòng: ${codes.join(' → ')}.`,
    en: `The agencies succeed one another in a circle: ${codes.join(' → ')}.`,
  }),
  heirGone: (code: string, on: string): Text => ({
    vi: `“${code}” nhận nhiệm vụ khi chính cơ quan này đã được kế thừa từ ngày ${on}; hãy chuyển thẳng cho cơ quan kế thừa sau.`,
    en: `"${code}" takes over although it was itself succeeded on ${on}; name the later heir.`,
  }),
  groupAsHeir: (code: string): Text => ({
    vi: `“${code}” là một nhóm, không có ai trả lời thay; cơ quan kế thừa phải là một cơ quan cụ thể.`,
    en: `"${code}" is a group, for which nobody answers; an heir must be one agency.`,
  }),
  backwards: (from: string | number, until: string | number): Text => ({
    vi: `Thời gian bắt đầu (${from}) sau thời gian kết thúc (${until}).`,
    en: `The time starts (${from}) after it ends (${until}).`,
  }),
  outsidePlan: (found: string | number, from: string | number, until: string | number): Text => ({
    vi: `${found} nằm ngoài thời gian của kế hoạch (${from} đến ${until}).`,
    en: `${found} lies outside the plan's period (${from} to ${until}).`,
  }),
  upToBelowTarget: (upTo: number, target: number): Text => ({
    vi: `Mức trên (${upTo}) thấp hơn chỉ tiêu (${target}).`,
    en: `The upper end (${upTo}) is below the target (${target}).`,
  }),
  notInLastYear: (by: string, year: number): Text => ({
    vi: `Hạn ${by} không nằm trong năm cuối (${year}) của nhiệm vụ.`,
    en: `The day ${by} is not in the last year (${year}) of the task.`,
  }),
  ...wayReasons,
  notCounting: (code: string): Text => ({
    vi: `Chỉ tiêu “${code}” không phải phép đếm; chỉ so sánh được với chỉ tiêu loại “count”.`,
    en: `The indicator "${code}" does not count anything; refer to one whose measure is a "count".`,
  }),
  countsOtherThings: (code: string): Text => ({
    vi: `Chỉ tiêu này và “${code}” đếm hai loại đối tượng khác nhau (“distinct”) nên không thể nằm trong nhau.`,
    en: `This and "${code}" count different things ("distinct"), so one cannot lie within the other.`,
  }),
  circular: (codes: readonly string[]): Text => ({
    vi: `Các chỉ tiêu dựa vào nhau thành vòng: ${codes.join(' → ')}.`,
    en: `The indicators rest on one another in a circle: ${codes.join(' → ')}.`,
  }),
  unknownAct: (act: string): Text => ({
    vi: `Chương trình không có sự kiện sổ cái “${act}”; hãy kiểm tra lại tên.`,
    en: `The program has no ledger act "${act}"; check its name.`,
  }),
  unknownFact: (fact: string): Text => ({
    vi: `Chương trình không biết thông tin “${fact}”; hãy kiểm tra lại tên.`,
    en: `The program knows no fact "${fact}"; check its name.`,
  }),
  otherBeneficiary: (code: string): Text => ({
    vi: `Tiêu chí “${code}” áp dụng cho đối tượng mà nội dung hỗ trợ này không dành cho.`,
    en: `The criterion "${code}" applies to somebody this support line is not for.`,
  }),
}
