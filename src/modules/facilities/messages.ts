import { bilingual } from '#platform/locale.ts'
import type { CentreForm, WithdrawalRefusal } from './rules.ts'

const form = bilingual<Record<CentreForm, string>>(
  {
    city: 'Trung tâm tổng hợp của thành phố',
    socialised: 'Xã hội hóa',
    'public-private': 'Đối tác công tư',
    institution: 'Của viện, trường',
  },
  {
    city: 'Comprehensive centre of the city',
    socialised: 'Socially financed',
    'public-private': 'Public-private partnership',
    institution: 'Of a university or institute',
  },
)

const problem = bilingual<Record<WithdrawalRefusal, string>>(
  { 'already-withdrawn': 'Cơ sở này đã được gỡ trước đó, nên không có gì để gỡ nữa.' },
  { 'already-withdrawn': 'This centre was taken off the record before; nothing is left to do.' },
)

const fault = bilingual<Record<string, string>>(
  {
    'in-the-future': 'Ngày này chưa tới. Chỉ ghi cơ sở đã có văn bản thành lập.',
    'document-taken':
      'Văn bản này đã được ghi cho một cơ sở khác, ghi lần nữa sẽ bị tính hai lần. Hãy xem lại số văn bản.',
    'no-such-operator': 'Tổ chức này không còn trong danh bạ. Hãy chọn lại.',
  },
  {
    'in-the-future': 'This day is still to come. Record only what has its founding document.',
    'document-taken':
      'This document is already recorded for another centre and would count twice. Check its number.',
    'no-such-operator': 'This organisation is no longer in the directory. Choose again.',
  },
)

const vi = {
  desk: 'Bàn làm việc',
  publicTitle: 'Trung tâm, cơ sở hỗ trợ khởi nghiệp',
  publicLead:
    'Nơi làm việc, ươm tạo và kết nối của cộng đồng khởi nghiệp thành phố, mỗi nơi kèm văn bản thành lập.',
  emptyTitle: 'Chưa có trung tâm nào',
  empty: 'Trung tâm hiện ở đây khi văn bản thành lập được ghi nhận.',
  established: 'Thành lập ngày',
  by: 'theo văn bản',
  operator: 'Vận hành',
  title: 'Ghi nhận trung tâm, cơ sở',
  lead: 'Chỉ ghi cơ sở đã có văn bản thành lập; từ lúc ghi, cơ sở được tính vào chỉ tiêu của kế hoạch.',
  newTitle: 'Ghi cơ sở mới',
  listTitle: 'Đã ghi nhận',
  submit: 'Ghi nhận thành lập',
  recorded: 'Đã ghi nhận cơ sở.',
  withdrawnNotice: 'Đã gỡ cơ sở khỏi danh sách và khỏi chỉ tiêu.',
  withdraw: 'Gỡ cơ sở này',
  withdrawn: 'Đã gỡ',
  reason: 'Lý do gỡ',
  reasonHint: 'Lý do được lưu lại cùng bút toán điều chỉnh, và con số của kế hoạch giảm theo.',
  label: {
    name: 'Tên trung tâm, cơ sở',
    englishName: 'Tên tiếng Anh',
    form: 'Hình thức',
    establishedOn: 'Ngày thành lập',
    document: 'Số văn bản thành lập',
    address: 'Địa chỉ',
    operatorId: 'Tổ chức vận hành',
  },
  noOperator: 'Chưa có trong danh bạ',
}

const en: typeof vi = {
  desk: 'My desk',
  publicTitle: 'Startup support centres',
  publicLead:
    'Where the startups of the city work, incubate and meet, each with the document that founded it.',
  emptyTitle: 'No centre yet',
  empty: 'Centres appear here once their founding document is recorded.',
  established: 'Founded on',
  by: 'by document',
  operator: 'Run by',
  title: 'Record a centre',
  lead: 'Record only what has its founding document; from then on it counts for the plan.',
  newTitle: 'A new centre',
  listTitle: 'On record',
  submit: 'Record the founding',
  recorded: 'The centre is recorded.',
  withdrawnNotice: 'The centre is off the list and out of the count.',
  withdraw: 'Take this centre off the record',
  withdrawn: 'Taken off',
  reason: 'Reason',
  reasonHint: 'The reason stays with the correcting entry, and the number of the plan goes down.',
  label: {
    name: 'Name of the centre',
    englishName: 'Name in English',
    form: 'Form',
    establishedOn: 'Founded on',
    document: 'Number of the founding document',
    address: 'Address',
    operatorId: 'Run by',
  },
  noOperator: 'Not in the directory',
}

export const messages = bilingual(
  { ...vi, form: form.vi, problem: problem.vi, fault: fault.vi },
  { ...en, form: form.en, problem: problem.en, fault: fault.en },
)
