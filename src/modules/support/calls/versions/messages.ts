import { bilingual } from '#platform/locale.ts'
import type { WordingField } from '../wording.ts'

type Fields = Record<WordingField, string>

export const messages = bilingual(
  {
    title: 'Các lần công bố',
    first: 'Công bố lần đầu',
    later: (number: number, fields: string) => `Bản ${number}: ${fields}`,
    reason: (reason: string) => `Lý do: ${reason}`,
    field: {
      programmeId: 'chương trình',
      appliesTo: 'đối tượng',
      code: 'mã đợt',
      title: 'tên đợt',
      summary: 'nội dung hỗ trợ',
      opensAt: 'ngày mở nhận hồ sơ',
      closesAt: 'hạn nộp',
      maxAmount: 'mức tối đa mỗi hồ sơ',
      budget: 'kinh phí của đợt',
      budgetLineId: 'dòng dự toán',
      screeningDays: 'thời hạn kiểm tra hồ sơ',
      decisionDays: 'thời hạn quyết định',
      criteriaCodes: 'tiêu chí',
      formVersionId: 'biểu mẫu',
      rubric: 'tiêu chí chấm điểm',
      reviewersWanted: 'số thành viên chấm',
      blindReview: 'cách chấm ẩn danh',
    } satisfies Fields as Fields,
  },
  {
    title: 'Publications',
    first: 'First published',
    later: (number, fields) => `Version ${number}: ${fields}`,
    reason: (reason) => `Reason: ${reason}`,
    field: {
      programmeId: 'programme',
      appliesTo: 'who may apply',
      code: 'code',
      title: 'title',
      summary: 'what applicants get',
      opensAt: 'opening',
      closesAt: 'closing',
      maxAmount: 'most per application',
      budget: 'money of the call',
      budgetLineId: 'budget line',
      screeningDays: 'days for screening',
      decisionDays: 'days for the decision',
      criteriaCodes: 'criteria',
      formVersionId: 'form',
      rubric: 'scoring criteria',
      reviewersWanted: 'reviewers per case',
      blindReview: 'blind review',
    },
  },
)
