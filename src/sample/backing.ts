import { addPaper, stateTie } from '#modules/organisations/index.ts'
import { samplePdf } from './pdf.ts'
import { as, dayAgo, type Happening, must } from './stage.ts'
import { startupOf, type World } from './world.ts'

const startups = ['Cảng Mở', 'Ao Thông', 'Lưới Xanh', 'Cá Kể Chuyện']

type Tie = [kind: 'legal-representative' | 'shareholder' | 'mentor', name: string, employer: string]

const ties: readonly Tie[] = [
  ['legal-representative', 'Kiều Đại Diện', ''],
  ['shareholder', 'Thạch Góp Vốn', 'Xưởng Neo Sắt (mẫu)'],
  ['mentor', 'Ninh Dẫn Dắt', 'Hợp tác xã Sóng Đôi (mẫu)'],
]

/** A paper, when it was issued and when it lapses; below zero lies ahead. */
type Paper = [
  kind: 'registration' | 'tax-confirmation' | 'financial-statement' | 'certificate',
  title: string,
  issued: number,
  lapses: number | null,
]

const papers: readonly Paper[] = [
  ['registration', 'Giấy chứng nhận đăng ký', 190, null],
  ['financial-statement', 'Báo cáo tài chính năm trước', 120, null],
  ['tax-confirmation', 'Xác nhận không nợ thuế', 75, -15],
  ['certificate', 'Kết quả hiệu chuẩn thiết bị', 200, 25],
]

/** The people and the papers behind some startups; one paper has lapsed, and one soon will. */
export const backStartups = (world: World): Happening[] =>
  startups.map((startup, index) => ({
    daysAgo: 16 - index,
    time: '22:10',
    async does(at) {
      const { stage } = world
      const { id, founder, english, monthsOld } = startupOf(world, startup)
      const scope = as(stage, founder, at)
      for (const [kind, name, employer] of ties) {
        const tie = { kind, name: `${name} (mẫu)`, employer, since: null }
        must(await stateTie(scope, id, tie), `tie of ${startup}`)
      }
      for (const [kind, title, issued, lapses] of papers) {
        if (!monthsOld && kind === 'registration') continue
        const paper = {
          kind,
          title,
          number: `MẪU-${index + 1}/${issued}`,
          issuedOn: dayAgo(stage, issued),
          expiresOn: lapses === null ? null : dayAgo(stage, lapses),
          file: samplePdf(`${title}.pdf`, [english, title]),
        }
        must(await addPaper(scope, id, paper), `paper of ${startup}`)
      }
    },
  }))
