import type { FileRefusal } from '#platform/files/files.ts'
import { bilingual } from '#platform/locale.ts'
import type { AttachRefusal } from './rules.ts'

type FileProblems = Record<
  AttachRefusal | FileRefusal | 'unknown-field' | 'no-file' | 'too-many-files',
  string
>

const vi = {
  newTitle: 'Bắt đầu hồ sơ',
  newLead: (call: string, moment: string) =>
    `Đợt “${call}”. Hạn nộp: ${moment} (giờ Việt Nam). Bản nháp được giữ cho đến khi bạn nộp hoặc rút.`,
  whichStartup: 'Hồ sơ này là của dự án, doanh nghiệp nào?',
  standing: (startup: string) => `${startup} so với điều kiện của đợt`,
  noStartup: 'Bạn chưa có hồ sơ khởi nghiệp',
  noStartupAdvice:
    'Hãy tạo hồ sơ cho dự án hoặc doanh nghiệp của bạn trước; chỉ cần khai một lần cho mọi đợt.',
  createStartup: 'Tạo hồ sơ khởi nghiệp',
  noSupporter: 'Đợt này dành cho tổ chức hỗ trợ và cơ sở đào tạo',
  noSupporterAdvice:
    'Tài khoản của bạn chưa được ghi nhận là người của một tổ chức như vậy. Hãy liên hệ cơ quan phụ trách đợt để được cấp vai trò.',
  beginWith: 'Dùng lại nội dung của hồ sơ trước',
  beginWithHint: 'Chỉ chép câu trả lời còn hợp với biểu mẫu của đợt này; giấy tờ cần nộp lại.',
  beginEmpty: 'Không, bắt đầu từ biểu mẫu trống',
  earlier: (number: string | null, call: string, moment: string) =>
    `${number ?? 'Bản nháp'}: ${call} (lập ${moment})`,
  start: 'Bắt đầu soạn hồ sơ',
  startNote: 'Nếu đã có bản nháp cho đợt này, bạn sẽ được đưa về bản nháp đó.',
  stepForm: 'Bước 1: Biểu mẫu',
  stepFiles: 'Bước 2: Giấy tờ',
  stepReview: 'Bước 3: Kiểm tra và nộp',
  lastChanged: (name: string, moment: string) => `Sửa lần cuối: ${name}, ${moment}.`,
  editing: (name: string, moment: string) =>
    `${name} có thể đang cùng soạn hồ sơ này: lần lưu gần nhất lúc ${moment}. Hai người sửa hai mục khác nhau thì cả hai đều được giữ.`,
  saved: 'Đã lưu bản nháp. Hồ sơ chưa được nộp.',
  save: 'Lưu bản nháp',
  saveAndGoOn: 'Lưu và sang bước giấy tờ',
  conflict:
    'Có mục vừa được sửa ở nơi khác. Chưa lưu gì: hãy xem cả hai bản ở những mục được đánh dấu, giữ bản đúng rồi bấm lưu lần nữa.',
  filesElsewhere: 'nộp ở bước 2',
  noFiles: 'Biểu mẫu của đợt này không yêu cầu giấy tờ.',
  attached: 'Đã nộp kèm',
  attach: (label: string) => `Tải lên: ${label}`,
  replace: (label: string) => `Thay tệp: ${label}`,
  remove: (name: string) => `Gỡ tệp ${name}`,
  chooseFile: 'Chọn tệp',
  kinds: 'PDF, Word, Excel, PowerPoint, ảnh PNG hoặc JPG',
  goOn: 'Sang bước kiểm tra',
  back: 'Sửa biểu mẫu',
  toFiles: 'Sửa giấy tờ',
  reviewLead: 'Đọc lại lần cuối. Sau khi nộp, bạn không sửa được trừ khi cán bộ đề nghị bổ sung.',
  open: 'Còn phải hoàn tất',
  submit: 'Nộp hồ sơ',
  sendAgain: 'Nộp lại hồ sơ đã bổ sung',
  submitted: 'Thành phố đã nhận hồ sơ của bạn',
  receipt: 'Biên nhận',
  number: 'Số hồ sơ',
  receivedAt: 'Thời điểm nhận',
  cityTime: 'giờ Việt Nam',
  hash: 'Mã nội dung (SHA-256)',
  hashNote:
    'Mã này thay đổi nếu một chữ hoặc một tệp trong hồ sơ thay đổi. Biên nhận cũng đã được gửi vào thư điện tử của bạn.',
  toCase: 'Theo dõi hồ sơ',
  fileProblem: {
    locked:
      'Hồ sơ đã nộp nên không thêm, bớt giấy tờ được. Nếu cần, hãy chờ cán bộ đề nghị bổ sung.',
    'call-closed':
      'Đợt đã đóng trước khi tệp này bắt đầu được gửi, nên tệp không được nhận. Bản nháp của bạn vẫn được giữ.',
    'file-empty': 'Tệp này trống. Hãy chọn tệp khác.',
    'file-too-large': 'Tệp lớn hơn 20 MB nên không nhận được. Hãy giảm dung lượng rồi gửi lại.',
    'file-type':
      'Loại tệp này không nhận được, dù tên có đuôi gì. Hãy gửi PDF, Word, Excel, PowerPoint, ảnh PNG hoặc JPG.',
    'unknown-field': 'Biểu mẫu không có mục giấy tờ này. Hãy chọn một mục dưới đây.',
    'too-many-files':
      'Mục này đã đủ số tệp được nhận nên tệp mới chưa được nộp. Hãy bỏ một tệp cũ rồi nộp lại.',
    'no-file': 'Bạn chưa chọn tệp. Hãy chọn một tệp rồi gửi lại.',
  } satisfies FileProblems,
}

const en: typeof vi = {
  newTitle: 'Begin an application',
  newLead: (call, moment) =>
    `Call “${call}”. Closes at ${moment} (Vietnam time). The draft is kept until you submit or withdraw it.`,
  whichStartup: 'For which project or enterprise is it?',
  standing: (startup) => `${startup} against the criteria of the call`,
  noStartup: 'You have no startup profile yet',
  noStartupAdvice:
    'First write a profile of your project or enterprise; once is enough for every call.',
  createStartup: 'Create a startup profile',
  noSupporter: 'This call is for support organisations and schools',
  noSupporterAdvice:
    'Your account is not known as belonging to one. Ask the agency of the call to give you the role.',
  beginWith: 'Take over the answers of an earlier case',
  beginWithHint:
    'Only answers that the form of this call still asks for are copied; documents are handed in again.',
  beginEmpty: 'No, begin with an empty form',
  earlier: (number, call, moment) => `${number ?? 'Draft'}: ${call} (begun ${moment})`,
  start: 'Begin the application',
  startNote: 'If there is a draft for this call already, you will be taken to it.',
  stepForm: 'Step 1: The form',
  stepFiles: 'Step 2: Documents',
  stepReview: 'Step 3: Check and submit',
  lastChanged: (name, moment) => `Last changed by ${name}, ${moment}.`,
  editing: (name, moment) =>
    `${name} may be writing too: last saved ${moment}. What two people change in different places is kept from both.`,
  saved: 'The draft is saved. It has not been submitted.',
  save: 'Save the draft',
  saveAndGoOn: 'Save and go on to the documents',
  conflict:
    'Something was just changed elsewhere. Nothing was saved: look at both versions where marked, keep the right one and save again.',
  filesElsewhere: 'handed in at step 2',
  noFiles: 'The form of this call asks for no documents.',
  attached: 'Handed in',
  attach: (label) => `Upload: ${label}`,
  replace: (label) => `Replace: ${label}`,
  remove: (name) => `Remove ${name}`,
  chooseFile: 'Choose a file',
  kinds: 'PDF, Word, Excel, PowerPoint, PNG or JPG',
  goOn: 'Go on to the check',
  back: 'Change the form',
  toFiles: 'Change the documents',
  reviewLead:
    'Read it once more. After submitting you cannot change it unless the officer asks for a correction.',
  open: 'Still to be done',
  submit: 'Submit the case',
  sendAgain: 'Send the corrected case',
  submitted: 'The city has received your case',
  receipt: 'Receipt',
  number: 'Case number',
  receivedAt: 'Received at',
  cityTime: 'Vietnam time',
  hash: 'Content hash (SHA-256)',
  hashNote:
    'It changes when a single letter or file of the case changes. The receipt was sent to your e-mail address as well.',
  toCase: 'Follow the case',
  fileProblem: {
    locked:
      'The case has been sent, so documents cannot be added or removed. Wait for a correction to be asked for.',
    'call-closed':
      'The call closed before this file began to arrive, so it was not taken. Your draft is kept.',
    'file-empty': 'This file is empty. Please choose another.',
    'file-too-large':
      'The file is larger than 20 MB and was not taken. Make it smaller and send again.',
    'file-type':
      'This kind of file is not taken, whatever its name says. Send PDF, Word, Excel, PowerPoint, PNG or JPG.',
    'unknown-field': 'The form has no such document. Choose one of those below.',
    'too-many-files':
      'As many files as are taken here were handed in, so the new one was not. Remove one and try again.',
    'no-file': 'No file was chosen. Choose one and send again.',
  },
}

export const messages = bilingual(vi, en)
