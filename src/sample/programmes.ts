import type { PlanFile } from '#modules/plan/index.ts'
import { addTerm, createProgramme, publishProgramme } from '#modules/support/index.ts'
import { cityDay } from '#platform/clock.ts'
import type { Text } from '#platform/locale.ts'
import type { Actor } from '#platform/scope.ts'
import { fold, slugOf } from '#platform/text/fold.ts'
import { as, type Happening, must, type Stage } from './stage.ts'
import { sampleTerms } from './terms.ts'

export type ProgrammeKey = 'services' | 'technology' | 'space'
type Line = PlanFile['supportLines'][number]

type SampleProgramme = {
  /** What the support line pays for by which it is known, in the plan's own words. */
  about: string
  name: Text
  summary: Text
  /** A sample document that it also rests on. */
  alsoBy?: string
}

const programmes: Record<ProgrammeKey, SampleProgramme> = {
  services: {
    about: 'Tiền công',
    name: {
      vi: 'Dịch vụ và nhân lực cho khởi nghiệp (mẫu)',
      en: 'Services and wages for startups (sample)',
    },
    summary: {
      vi: 'Hỗ trợ một phần tiền công, đào tạo và dịch vụ để đưa sản phẩm đến khách hàng đầu tiên.',
      en: 'Part of the wages, training and services that bring a product to its first customers.',
    },
  },
  technology: {
    about: 'sở hữu trí tuệ',
    name: {
      vi: 'Hoàn thiện công nghệ và sở hữu trí tuệ (mẫu)',
      en: 'Completing technology and intellectual property (sample)',
    },
    summary: {
      vi: 'Dành cho nhóm đã có mẫu thử: hoàn thiện công nghệ, đăng ký quyền, áp dụng quản lý chất lượng.',
      en: 'For teams with a prototype: completing the technology, registering rights, managing quality.',
    },
  },
  space: {
    about: 'phòng thí nghiệm',
    alsoBy: '03/2019/NQ-HĐKN, Điều 4',
    name: {
      vi: 'Không gian và phòng thí nghiệm ươm tạo (mẫu)',
      en: 'Space and laboratories for incubation (sample)',
    },
    summary: {
      vi: 'Hỗ trợ một phần chi phí thuê chỗ làm việc, phòng thí nghiệm và dịch vụ dùng chung.',
      en: 'Part of the rent of working space, laboratories and shared services.',
    },
  },
}

/** The other lines of the plan: for incubators, schools and those who teach. No sample call is opened under them. */
const forSupporters: readonly SampleProgramme[] = [
  {
    about: 'Tư vấn thành lập',
    name: {
      vi: 'Cơ sở vật chất cho vườn ươm, tổ chức hỗ trợ (mẫu)',
      en: 'Facilities for incubators and support organisations (sample)',
    },
    summary: {
      vi: 'Hỗ trợ một phần chi phí tư vấn thành lập, xây dựng, sửa chữa và trang thiết bị.',
      en: 'Part of the cost of advice on founding, building, repair and equipment.',
    },
  },
  {
    about: 'giáo trình',
    name: {
      vi: 'Giáo trình, chương trình đào tạo khởi nghiệp (mẫu)',
      en: 'Startup textbooks and curricula (sample)',
    },
    summary: {
      vi: 'Hỗ trợ trường học và tổ chức hỗ trợ xây dựng hoặc mua bản quyền giáo trình.',
      en: 'Helps schools and support organisations write curricula or buy rights to them.',
    },
  },
  {
    about: 'khởi nghiệp quốc tế',
    name: {
      vi: 'Bồi dưỡng giảng viên, cán bộ tư vấn (mẫu)',
      en: 'Courses for lecturers and advisers (sample)',
    },
    summary: {
      vi: 'Hỗ trợ giảng viên, cán bộ tư vấn dự khóa đào tạo, huấn luyện trong nước và quốc tế.',
      en: 'Lets lecturers and advisers take courses and coaching at home and abroad.',
    },
  },
]

/** A programme as calls need it: its line of the plan, and its id once it has been drawn up. */
export type Programme = SampleProgramme & { line: Line; id: string }
export type Programmes = Record<ProgrammeKey, Programme>

/** The sample's programmes, each on the support line of the plan that pays for such things. */
export const programmesOf = (plan: PlanFile): Programmes => {
  const onLine = (key: ProgrammeKey): Programme => ({
    ...programmes[key],
    line: lineAbout(plan, programmes[key].about),
    id: '',
  })
  return {
    services: onLine('services'),
    technology: onLine('technology'),
    space: onLine('space'),
  }
}

export const announceProgrammes = (
  stage: Stage,
  officer: Actor,
  agencyId: string,
  made: Programmes,
): Happening[] =>
  [...Object.values(made), ...supportersProgrammes(stage.plan)].map((programme, index) => ({
    daysAgo: 446 - index * 3,
    time: '09:30',
    async does(at) {
      const scope = as(stage, officer, at)
      const { name, summary, line, alsoBy } = programme
      const draft = {
        slug: slugOf(name.vi),
        name,
        summary,
        body: bodyOf(line),
        lineCodes: [line.code],
        legalBasis: [`${stage.plan.decision.number}, ${line.clause}`, alsoBy]
          .filter(Boolean)
          .join('; '),
        agencyId,
      }
      programme.id = must(await createProgramme(scope, draft), name.vi).id
      for (const term of sampleTerms(stage.plan, line, cityDay(at)))
        must(await addTerm(scope, programme.id, term), name.vi)
      must(await publishProgramme(scope, programme.id), name.vi)
    },
  }))

/** Those of them whose line the plan has. */
const supportersProgrammes = ({ supportLines }: PlanFile): Programme[] =>
  forSupporters.flatMap((programme) => {
    const line = supportLines.find(
      ({ beneficiaries, paysFor }) =>
        !beneficiaries.includes('startup') &&
        paysFor.some(({ vi }) => fold(vi).includes(fold(programme.about))),
    )
    return line ? [{ ...programme, line, id: '' }] : []
  })

/** The support line for startups whose costs name these words; the first for startups if none does. */
function lineAbout({ supportLines }: PlanFile, words: string): Line {
  const forStartups = supportLines.filter(({ beneficiaries }) => beneficiaries.includes('startup'))
  const wanted = fold(words)
  const found =
    forStartups.find(({ paysFor }) => paysFor.some(({ vi }) => fold(vi).includes(wanted))) ??
    forStartups[0]
  if (!found) throw new Error('sample: the plan has no support line for startups')
  return found
}

const bodyOf = ({ name, paysFor }: Line): Text => ({
  vi: `Chương trình thực hiện nội dung “${name.vi}” của kế hoạch.\n\nCác khoản được xem xét:\n${paysFor.map(({ vi }) => `• ${vi}`).join('\n')}\n\nMức hỗ trợ nêu trong bảng; đợt kêu gọi có thể đặt mức tối đa mỗi hồ sơ. Kế hoạch không ấn định tỷ lệ và mức trần, nên các mức ghi “mức mẫu” là số đặt ra để dùng thử. Đây là chương trình mẫu, lập ra để dùng thử phần mềm; không có khoản tiền nào được cấp.`,
  en: `The programme carries out the plan's line "${name.en}".\n\nWhat it may pay for:\n${paysFor.map(({ en }) => `• ${en}`).join('\n')}\n\nThe table says how much is paid; a call may cap each application. The plan sets no shares or ceilings, so those marked as sample are made up. This is a sample programme for trying out the software; no money is paid.`,
})
