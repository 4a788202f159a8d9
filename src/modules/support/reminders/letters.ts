import { bilingual } from '#platform/locale.ts'
import type { ReminderKind } from './rules.ts'

/** One line of a reminder: what it is about, what to do by when. */
export type Line = { kind: ReminderKind; what: string; day: string; href: string }

type Mail = { name: string; lines: readonly Line[]; late: boolean }

type Sentence = (what: string, day: string) => string

const vi: Record<ReminderKind, Sentence> = {
  'filling-before': (what, day) => `${what}: bản nháp chưa nộp, đợt đóng ngày ${day}.`,
  'filling-late': (what, day) => `${what}: đợt đã đóng ngày ${day}.`,
  'screening-before': (what, day) => `${what}: cần kiểm tra trước hết ngày ${day}.`,
  'screening-late': (what, day) => `${what}: quá hạn kiểm tra, hạn là ngày ${day}.`,
  'correction-before': (what, day) => `${what}: cần bổ sung và nộp lại trước hết ngày ${day}.`,
  'correction-late': (what, day) => `${what}: chưa được bổ sung, hạn là ngày ${day}.`,
  'review-before': (what, day) => `${what}: cần đánh giá xong trước hết ngày ${day}.`,
  'review-late': (what, day) => `${what}: chưa đủ phần đánh giá, hạn là ngày ${day}.`,
  'decision-before': (what, day) => `${what}: cần quyết định trước hết ngày ${day}.`,
  'decision-late': (what, day) => `${what}: quá hạn quyết định, hạn là ngày ${day}.`,
  'contract-before': (what, day) => `${what}: cần ký hợp đồng trước hết ngày ${day}.`,
  'contract-late': (what, day) => `${what}: chưa ghi nhận hợp đồng, hạn là ngày ${day}.`,
  'milestone-before': (what, day) => `${what}: mốc của hợp đồng đến hạn ngày ${day}.`,
  'milestone-late': (what, day) => `${what}: mốc của hợp đồng quá hạn, hạn là ngày ${day}.`,
}

const en: Record<ReminderKind, Sentence> = {
  'filling-before': (what, day) => `${what}: the draft is not sent, the call closes on ${day}.`,
  'filling-late': (what, day) => `${what}: the call closed on ${day}.`,
  'screening-before': (what, day) => `${what}: to be screened by the end of ${day}.`,
  'screening-late': (what, day) => `${what}: screening is late, it was due on ${day}.`,
  'correction-before': (what, day) => `${what}: to be corrected and sent by the end of ${day}.`,
  'correction-late': (what, day) => `${what}: not corrected yet, it was due on ${day}.`,
  'review-before': (what, day) => `${what}: to be reviewed by the end of ${day}.`,
  'review-late': (what, day) => `${what}: reviews are missing, they were due on ${day}.`,
  'decision-before': (what, day) => `${what}: to be decided by the end of ${day}.`,
  'decision-late': (what, day) => `${what}: the decision is late, it was due on ${day}.`,
  'contract-before': (what, day) => `${what}: the contract is to be signed by the end of ${day}.`,
  'contract-late': (what, day) => `${what}: no contract is recorded, it was due on ${day}.`,
  'milestone-before': (what, day) => `${what}: a milestone of the contract is due on ${day}.`,
  'milestone-late': (what, day) => `${what}: a milestone of the contract was due on ${day}.`,
}

const listed = (sentences: Record<ReminderKind, Sentence>, lines: readonly Line[]) =>
  lines.map(({ kind, what, day, href }) => `- ${sentences[kind](what, day)}\n  ${href}`).join('\n')

/** One mail for each person and morning, however many cases it speaks of. */
export const reminderMail = bilingual(
  ({ name, lines, late }: Mail) => ({
    subject: late
      ? `Quá hạn: ${lines.length} hồ sơ cần bạn xem`
      : `Sắp đến hạn: ${lines.length} hồ sơ cần bạn xem`,
    text: `Kính gửi ${name},\n\n${listed(vi, lines)}\n\nNgày làm việc tính theo lịch nghỉ lễ chính thức; thời gian chờ người nộp bổ sung không tính vào hạn của cơ quan. Mỗi việc chỉ được nhắc một lần trước hạn và một lần sau hạn.`,
  }),
  ({ name, lines, late }) => ({
    subject: late
      ? `Late: ${lines.length === 1 ? '1 case needs' : `${lines.length} cases need`} you`
      : `Due soon: ${lines.length === 1 ? '1 case needs' : `${lines.length} cases need`} you`,
    text: `Dear ${name},\n\n${listed(en, lines)}\n\nWorking days follow the official holidays; the time spent waiting for a correction does not count for the office. You are reminded once before and once after each due day.`,
  }),
)

/** To administrators: a year has no table of days off, so due days that reach it are not known. */
export const tableMail = bilingual(
  ({ name, year, cases }: { name: string; year: number; cases: number }) => ({
    subject: `Chưa có lịch nghỉ lễ năm ${year}`,
    text: `Kính gửi ${name},\n\nHệ thống chưa có bảng ngày nghỉ lễ của năm ${year}, nên hạn xử lý rơi vào năm đó được ghi là “chưa biết”${cases > 0 ? ` (hiện có ${cases} hồ sơ như vậy)` : ''}. Hệ thống không đoán thay.\n\nHãy bổ sung năm ${year} vào tệp calendars/viet-nam.yaml theo thông báo chính thức rồi khởi động lại. Thư này được gửi mỗi tháng một lần cho đến khi có bảng.`,
  }),
  ({ name, year, cases }) => ({
    subject: `The holidays of ${year} are missing`,
    text: `Dear ${name},\n\nThe program has no table of days off for ${year}, so due days that reach it are shown as not known${cases > 0 ? ` (${cases} cases at present)` : ''}. It does not guess.\n\nAdd ${year} to calendars/viet-nam.yaml by the official announcement and start the program again. This mail comes once a month until the table is there.`,
  }),
)
