import { bilingual } from '#ui/locale.tsx'

export const messages = bilingual(
  {
    title: 'Vai trò',
    lead: 'Cấp và thu hồi vai trò. Mỗi lần cấp hay thu hồi đều được ghi vào sổ cái.',
    desk: 'Bàn làm việc',
    search: 'Tìm người',
    email: 'Thư điện tử của tài khoản',
    find: 'Tìm',
    nobody: (email: string) =>
      `Không có tài khoản nào dùng địa chỉ ${email}. Hãy nhờ người đó đăng ký trước.`,
    rolesOf: (name: string) => `Vai trò của ${name}`,
    noRoles: 'Người này chưa có vai trò nào.',
    grantTitle: 'Cấp thêm vai trò',
    role: 'Vai trò',
    organisation: 'Tổ chức',
    organisationHint:
      'Bắt buộc với dự án, tổ chức hỗ trợ và cơ quan. Để trống nếu vai trò thuộc đơn vị vận hành.',
    wholeHouse: 'Đơn vị vận hành',
    otherOrganisation: 'Tổ chức khác',
    grant: 'Cấp vai trò',
    person: 'Người giữ',
    since: 'Từ lúc',
    secondFactor: 'Xác thực hai bước',
    on: 'Đang bật',
    off: 'Chưa bật',
    act: 'Thao tác',
    end: 'Thu hồi',
    endOf: (role: string, name: string) => `Thu hồi vai trò ${role} của ${name}`,
    stewards: 'Người đang giữ vai trò quản lý',
    refusal: {
      'already-held': 'Người này đang giữ đúng vai trò đó cho tổ chức đó, nên không cần cấp lại.',
      'no-such-person': 'Tài khoản này không còn. Hãy tìm lại theo địa chỉ thư.',
      'already-ended': 'Vai trò này đã được thu hồi trước đó.',
      'last-administrator':
        'Đây là quản trị viên cuối cùng. Hãy cấp vai trò quản trị viên cho người khác trước khi thu hồi.',
    },
  },
  {
    title: 'Roles',
    lead: 'Grant and end roles. Each of these acts is written to the ledger.',
    desk: 'My desk',
    search: 'Find a person',
    email: 'E-mail of the account',
    find: 'Find',
    nobody: (email: string) =>
      `There is no account with ${email}. Ask the person to sign up first.`,
    rolesOf: (name: string) => `Roles of ${name}`,
    noRoles: 'This person has no roles yet.',
    grantTitle: 'Grant a role',
    role: 'Role',
    organisation: 'Organisation',
    organisationHint:
      'Needed for a startup, a support organisation and an agency. Leave it empty for a role in the operator itself.',
    wholeHouse: 'The operator',
    otherOrganisation: 'Another organisation',
    grant: 'Grant role',
    person: 'Held by',
    since: 'Since',
    secondFactor: 'Two-step sign-in',
    on: 'On',
    off: 'Not on yet',
    act: 'Action',
    end: 'End',
    endOf: (role: string, name: string) => `End the role ${role} of ${name}`,
    stewards: 'Who holds a role of trust',
    refusal: {
      'already-held':
        'This person already holds this role for this organisation: nothing needs to be granted.',
      'no-such-person': 'This account is gone. Look the person up again.',
      'already-ended': 'This role was ended before.',
      'last-administrator':
        'This is the last administrator. Make somebody else an administrator first.',
    },
  },
)
