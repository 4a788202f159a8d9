import { bilingual } from '#platform/locale.ts'
import type { TieRefusal } from './actions.ts'
import type { TieKind } from './forms.ts'

type Words = {
  kinds: Record<TieKind, string>
  problem: Record<TieRefusal, string>
  done: Record<string, string>
}

const vi: Words = {
  kinds: {
    founder: 'Người sáng lập',
    'legal-representative': 'Người đại diện theo pháp luật',
    shareholder: 'Cổ đông, thành viên góp vốn',
    mentor: 'Người cố vấn',
    employee: 'Người lao động chủ chốt',
  },
  problem: {
    'already-stated':
      'Người này đã có trong danh sách với cùng quan hệ nên không ghi thêm. Nếu cần sửa, hãy kết thúc dòng cũ rồi khai lại.',
  },
  done: {
    stated: 'Đã ghi nhận. Người đánh giá hồ sơ của đơn vị được đối chiếu lại ngay.',
    ended: 'Đã ghi nhận quan hệ kết thúc.',
  },
}
const en: Words = {
  kinds: {
    founder: 'Founder',
    'legal-representative': 'Legal representative',
    shareholder: 'Shareholder',
    mentor: 'Mentor',
    employee: 'Key employee',
  },
  problem: {
    'already-stated':
      'This person is already in the list with the same tie, so nothing was added. To correct it, end the old line and state it anew.',
  },
  done: {
    stated: 'Recorded. Whoever reviews your cases is compared with it at once.',
    ended: 'The end of the tie is recorded.',
  },
}

export const messages = bilingual(
  {
    ...vi,
    desk: 'Bàn làm việc',
    title: (name: string) => `Những người liên quan của ${name}`,
    lead: 'Ai sáng lập, đại diện, góp vốn, cố vấn và làm việc chủ chốt. Chương trình chỉ dùng danh sách này để tìm xung đột lợi ích trước khi mời người đánh giá; chỉ đơn vị và cán bộ thành phố đọc được.',
    listTitle: 'Danh sách',
    none: 'Chưa khai ai. Hãy khai đủ để hồ sơ không bị chậm vì phát hiện xung đột lợi ích muộn.',
    newTitle: 'Khai thêm một người',
    columns: {
      name: 'Họ tên',
      kind: 'Quan hệ',
      employer: 'Nơi làm việc khác',
      since: 'Từ ngày',
      state: 'Tình trạng',
    },
    standing: 'Hiện tại',
    endedOn: 'Kết thúc',
    label: {
      kind: 'Quan hệ với đơn vị',
      name: 'Họ tên',
      email: 'Địa chỉ thư điện tử',
      employer: 'Nơi làm việc khác',
      since: 'Từ ngày',
    },
    hint: {
      email: 'Cách chắc chắn nhất để nhận ra một người.',
      employer: 'Trường, viện, cơ quan, doanh nghiệp mà người này đang làm ngoài đơn vị.',
    },
    add: 'Khai người này',
    end: (name: string) => `Kết thúc quan hệ của ${name}`,
  },
  {
    ...en,
    desk: 'My desk',
    title: (name) => `The people behind ${name}`,
    lead: 'Who founded it, represents it, has shares, advises and works there in a key place. The program uses the list only to find conflicts of interest before anybody is asked to review; only your organisation and the officers of the city can read it.',
    listTitle: 'The list',
    none: 'Nobody is stated yet. Please state all of them, so that your case is not held up by a conflict found late.',
    newTitle: 'State another person',
    columns: {
      name: 'Name',
      kind: 'Tie',
      employer: 'Other employer',
      since: 'Since',
      state: 'State',
    },
    standing: 'Standing',
    endedOn: 'Ended',
    label: {
      kind: 'Tie to the organisation',
      name: 'Name',
      email: 'E-mail address',
      employer: 'Other employer',
      since: 'Since',
    },
    hint: {
      email: 'The surest way to know a person again.',
      employer: 'A university, institute, authority or enterprise this person works for besides.',
    },
    add: 'State this person',
    end: (name) => `End the tie of ${name}`,
  },
)
