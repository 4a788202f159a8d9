import { bilingual } from '#platform/locale.ts'
import type { ProfileRefusal } from './actions.ts'
import type { OwnTieKind } from './forms.ts'

type Words = {
  kinds: Record<OwnTieKind, string>
  problem: Record<ProfileRefusal, string>
  done: Record<string, string>
}

const vi: Words = {
  kinds: {
    shareholder: 'Tôi góp vốn',
    mentor: 'Tôi cố vấn',
    employee: 'Tôi làm việc ở đó',
    adviser: 'Tôi tư vấn có thù lao',
    relative: 'Người nhà tôi ở đó',
    rival: 'Tôi cạnh tranh hoặc tranh chấp với họ',
  },
  problem: {
    stale:
      'Hồ sơ vừa được lưu ở cửa sổ khác, nên lần lưu này chưa được thực hiện. Nội dung bạn gõ vẫn ở dưới; hãy tải lại trang để so rồi lưu lại.',
    'already-stated': 'Quan hệ này đã được khai, nên không ghi thêm. Bạn không cần làm gì nữa.',
    'no-such-organisation':
      'Đơn vị được chọn không còn trong danh mục, nên chưa ghi được. Hãy chọn lại.',
  },
  done: {
    saved: 'Đã lưu hồ sơ chuyên gia.',
    stated: 'Đã ghi nhận quan hệ. Hồ sơ của đơn vị này sẽ không mở cho bạn.',
    ended: 'Đã ghi nhận quan hệ kết thúc.',
  },
}
const en: Words = {
  kinds: {
    shareholder: 'I have shares',
    mentor: 'I mentor them',
    employee: 'I work there',
    adviser: 'I advise them for pay',
    relative: 'Family of mine is there',
    rival: 'I compete or am in dispute with them',
  },
  problem: {
    stale:
      'The profile was just saved in another window, so this saving was not done. What you typed is below; reload to compare, then save again.',
    'already-stated': 'This tie is stated already, so nothing was added. You need do nothing more.',
    'no-such-organisation':
      'The organisation chosen is no longer in the directory, so nothing was saved. Please choose again.',
  },
  done: {
    saved: 'Your reviewer profile is saved.',
    stated: 'The tie is recorded. Cases of this organisation stay closed to you.',
    ended: 'The end of the tie is recorded.',
  },
}

export const messages = bilingual(
  {
    ...vi,
    desk: 'Bàn làm việc',
    title: 'Hồ sơ chuyên gia',
    lead: 'Lĩnh vực, nơi làm việc và những đơn vị bạn có quan hệ. Nhờ đó bạn được mời đúng việc, và không bị giao hồ sơ mà bạn không nên đánh giá.',
    profile: 'Về bạn',
    label: {
      fields: 'Lĩnh vực bạn đánh giá được',
      employer: 'Nơi làm việc',
      employerId: 'Nơi làm việc, nếu có trong danh bạ',
      capacity: 'Số hồ sơ nhận cùng lúc',
    },
    hint: { employer: 'Ghi tên đầy đủ của trường, viện, cơ quan hay doanh nghiệp.' },
    save: 'Lưu hồ sơ',
    ties: 'Đơn vị bạn có quan hệ',
    tiesLead:
      'Chỉ người điều hành hội đồng đọc được. Đơn vị chưa công khai thì không có trong danh sách; khi đó bạn khai ở câu hỏi xung đột lợi ích của từng hồ sơ.',
    noTies: 'Chưa khai quan hệ nào.',
    tie: { organisation: 'Đơn vị', kind: 'Quan hệ', note: 'Ghi chú', state: 'Tình trạng' },
    addTie: 'Khai quan hệ',
    endTie: (name: string) => `Kết thúc quan hệ với ${name}`,
    endedOn: 'Kết thúc',
    listTitle: 'Chuyên gia đánh giá',
    listLead: 'Những người có thể mời đánh giá, với số phần đánh giá đang làm và đã xong.',
    empty: 'Chưa ai giữ vai trò chuyên gia đánh giá',
    emptyHint: 'Quản trị viên cấp vai trò này ở trang phân quyền.',
    columns: {
      name: 'Họ tên',
      fields: 'Lĩnh vực',
      employer: 'Nơi làm việc',
      open: 'Đang làm',
      capacity: 'Nhận tối đa',
      finished: 'Đã xong',
    },
    unknown: 'chưa khai hồ sơ',
  },
  {
    ...en,
    desk: 'My desk',
    title: 'Reviewer profile',
    lead: 'Your fields, where you work, and the organisations you have ties to. So you are asked for what suits you, and never handed a case you should not judge.',
    profile: 'About you',
    label: {
      fields: 'Fields you can judge',
      employer: 'Employer',
      employerId: 'Employer, where it is in the directory',
      capacity: 'Reviews you take on at once',
    },
    hint: { employer: 'The full name of the university, institute, authority or enterprise.' },
    save: 'Save the profile',
    ties: 'Organisations you have ties to',
    tiesLead:
      'Only those who run the panels read this. An organisation that is not public is not in the list; then say so when you are asked about your interest in its case.',
    noTies: 'No tie is stated.',
    tie: { organisation: 'Organisation', kind: 'Tie', note: 'Note', state: 'State' },
    addTie: 'State the tie',
    endTie: (name) => `End the tie to ${name}`,
    endedOn: 'Ended',
    listTitle: 'Reviewers',
    listLead: 'Those who may be asked to review, with the reviews they have open and finished.',
    empty: 'Nobody holds the role of reviewer',
    emptyHint: 'An administrator grants it on the page of roles.',
    columns: {
      name: 'Name',
      fields: 'Fields',
      employer: 'Employer',
      open: 'Open',
      capacity: 'At most',
      finished: 'Finished',
    },
    unknown: 'no profile yet',
  },
)
