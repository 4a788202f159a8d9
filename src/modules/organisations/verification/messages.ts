import { bilingual } from '#platform/locale.ts'
import type { ReleaseReason } from '../vocabulary.ts'
import type { Refusal } from './rules.ts'

type Refusals = Record<Refusal, string>

const refusals = bilingual<Refusals>(
  {
    stale:
      'Người sáng lập vừa sửa hồ sơ sau khi bạn mở trang, nên chưa ghi gì. Thông tin mới đã hiện bên dưới; hãy đối chiếu rồi làm lại.',
    'not-enterprise':
      'Hồ sơ này là dự án, chưa đăng ký doanh nghiệp, nên không xác minh hay ghi giấy chứng nhận được. Hãy đề nghị người sáng lập cập nhật sau khi đăng ký.',
    'no-enterprise-code':
      'Hồ sơ chưa có mã số doanh nghiệp nên không có gì để đối chiếu. Hãy đề nghị người sáng lập bổ sung.',
    'no-registration-day':
      'Hồ sơ chưa có ngày cấp giấy chứng nhận đăng ký lần đầu nên chưa tính được thời hạn 5 năm. Hãy đề nghị người sáng lập bổ sung.',
    'already-verified': 'Doanh nghiệp này đã được xác minh trước đó, nên không ghi lần nữa.',
    'not-verified':
      'Doanh nghiệp chưa được xác minh, nên chưa ghi giấy chứng nhận được. Hãy xác minh việc đăng ký trước.',
    'has-certificate':
      'Doanh nghiệp đã có một giấy chứng nhận đang được tính. Nếu có giấy mới, hãy gỡ giấy cũ trước.',
    'nothing-stands': 'Mục này đã được gỡ trước đó, nên không có gì để gỡ nữa.',
    'code-is-verified':
      'Thành phố đã xác minh mã số này nên không giải phóng được. Hãy gỡ xác minh trước, nếu việc xác minh là nhầm.',
    'own-startup': 'Bạn là người sáng lập của hồ sơ này, nên việc này phải do một cán bộ khác làm.',
  },
  {
    stale:
      'The founder changed the profile after you opened this page, so nothing was recorded. The new facts are shown below; check them and try again.',
    'not-enterprise':
      'This profile is a project and not a registered enterprise, so it can be neither verified nor certified. Ask the founder to update it once it is registered.',
    'no-enterprise-code':
      'The profile has no enterprise code, so there is nothing to check. Ask the founder to add it.',
    'no-registration-day':
      'The profile has no day of first registration, so the five years cannot be counted. Ask the founder to add it.',
    'already-verified': 'This enterprise was verified before, so it is not recorded again.',
    'not-verified':
      'The enterprise is not verified, so no certificate can be recorded yet. Verify the registration first.',
    'has-certificate':
      'The enterprise already has a certificate that counts. If there is a new one, take the old one back first.',
    'nothing-stands': 'This was taken back before, so there is nothing left to take back.',
    'code-is-verified':
      'The city has verified this code, so it cannot be released. If the verification was an error, take it back first.',
    'own-startup': 'You are a founder of this startup, so another officer has to do this.',
  },
)

const texts = bilingual(
  {
    desk: 'Bàn làm việc',
    listTitle: 'Xác minh doanh nghiệp',
    listLead: (waiting: number) =>
      waiting === 0
        ? 'Không có doanh nghiệp nào đang chờ xác minh.'
        : `${waiting} doanh nghiệp đang chờ xác minh; hồ sơ chờ lâu nhất ở trên cùng.`,
    recordOther: 'Ghi nhận tổ chức khác',
    emptyTitle: 'Chưa có doanh nghiệp nào',
    empty: 'Doanh nghiệp hiện ở đây khi người sáng lập tạo hồ sơ.',
    caption: 'Doanh nghiệp khởi nghiệp',
    columns: {
      name: 'Doanh nghiệp',
      code: 'Mã số',
      registeredOn: 'Ngày đăng ký',
      state: 'Tình trạng',
    },
    ties: 'Những người liên quan',
    verified: 'Đã xác minh',
    waiting: 'Chờ xác minh',
    notGiven: 'chưa khai',
    registration: 'Đăng ký doanh nghiệp',
    facts: {
      kind: 'Loại hồ sơ',
      code: 'Mã số doanh nghiệp',
      registeredOn: 'Ngày đăng ký lần đầu',
      statedAt: 'Người sáng lập khai lúc',
      verifiedAt: 'Thành phố xác minh lúc',
      foundersNote: 'Nhóm sáng lập nói thêm',
    },
    verifyHint:
      'Chỉ xác minh khi tên, mã số và ngày đã khớp với Cổng thông tin quốc gia về đăng ký doanh nghiệp. Từ lúc này doanh nghiệp được tính vào chỉ tiêu.',
    verify: 'Xác minh doanh nghiệp',
    withdrawVerification: 'Gỡ xác minh',
    certificate: 'Giấy chứng nhận doanh nghiệp khoa học và công nghệ',
    certificateLabel: {
      number: 'Số giấy chứng nhận',
      issuedOn: 'Ngày cấp',
      issuer: 'Cơ quan cấp',
    },
    record: 'Ghi nhận giấy chứng nhận',
    withdrawCertificate: 'Gỡ giấy chứng nhận',
    reason: 'Lý do gỡ',
    reasonHint: 'Lý do được lưu lại cùng bút toán điều chỉnh, và con số của kế hoạch giảm theo.',
    release: {
      submit: 'Giải phóng mã số',
      about:
        'Mã số được gỡ khỏi hồ sơ này để đúng doanh nghiệp đăng ký được. Hồ sơ vẫn còn; lý do được ghi vào sổ.',
      label: 'Vì sao giải phóng',
      reasons: {
        'belongs-to-another': 'Mã số thuộc doanh nghiệp khác',
        'not-registered': 'Không có mã số này trên Cổng thông tin quốc gia',
        'asked-by-founder': 'Người sáng lập đề nghị',
      } satisfies Record<ReleaseReason, string>,
    },
    withdrawn: 'Đã gỡ',
    done: {
      verified: 'Đã xác minh doanh nghiệp.',
      'verification-withdrawn': 'Đã gỡ xác minh.',
      certified: 'Đã ghi nhận giấy chứng nhận.',
      'certificate-withdrawn': 'Đã gỡ giấy chứng nhận.',
      'code-released': 'Đã giải phóng mã số.',
    },
  },
  {
    desk: 'My desk',
    listTitle: 'Verify enterprises',
    listLead: (waiting: number) =>
      waiting === 0
        ? 'No enterprise is waiting to be verified.'
        : `${waiting} waiting to be verified; the longest waiting on top.`,
    recordOther: 'Record another organisation',
    emptyTitle: 'No enterprise yet',
    empty: 'Enterprises appear here when their founders create a profile.',
    caption: 'Startup enterprises',
    columns: {
      name: 'Enterprise',
      code: 'Code',
      registeredOn: 'Registered on',
      state: 'State',
    },
    ties: 'The people behind it',
    verified: 'Verified',
    waiting: 'Waiting',
    notGiven: 'not given',
    registration: 'Registration',
    facts: {
      kind: 'Kind of profile',
      code: 'Enterprise code',
      registeredOn: 'First registered on',
      statedAt: 'Stated by the founder at',
      verifiedAt: 'Verified by the city at',
      foundersNote: 'What the founders add',
    },
    verifyHint:
      'Verify only when the name, the code and the day agree with the National Business Registration Portal. From here the enterprise counts for the plan.',
    verify: 'Verify the enterprise',
    withdrawVerification: 'Take the verification back',
    certificate: 'Science and technology enterprise certificate',
    certificateLabel: { number: 'Certificate number', issuedOn: 'Issued on', issuer: 'Issued by' },
    record: 'Record the certificate',
    withdrawCertificate: 'Take the certificate back',
    reason: 'Reason',
    reasonHint: 'The reason stays with the correcting entry, and the number of the plan goes down.',
    release: {
      submit: 'Release the code',
      about:
        'The code is taken off this profile, so that the enterprise it belongs to can register. The profile stays; the reason goes into the ledger.',
      label: 'Why it is released',
      reasons: {
        'belongs-to-another': 'The code belongs to another enterprise',
        'not-registered': 'The National Business Registration Portal does not have this code',
        'asked-by-founder': 'The founder asked for it',
      } satisfies Record<ReleaseReason, string>,
    },
    withdrawn: 'Taken back',
    done: {
      verified: 'The enterprise is verified.',
      'verification-withdrawn': 'The verification is taken back.',
      certified: 'The certificate is recorded.',
      'certificate-withdrawn': 'The certificate is taken back.',
      'code-released': 'The code is released.',
    },
  },
)

export const messages = bilingual(
  { ...texts.vi, problem: refusals.vi },
  { ...texts.en, problem: refusals.en },
)

export type Done = keyof (typeof texts)['vi']['done']
export const isDone = (value: string | undefined): value is Done =>
  value !== undefined && Object.hasOwn(texts.vi.done, value)
