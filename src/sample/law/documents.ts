import type { Text } from '#platform/locale.ts'

type Relation = 'replaces' | 'amends' | 'guides' | 'based-on'

export type SampleDocument = {
  number: string
  kind: 'resolution' | 'decision' | 'plan' | 'other'
  title: Text
  summary: Text
  whoGets?: Text
  text?: string
  /** As the machine read it, with its mistakes. */
  scanned?: string
  /** Days ago; below zero lies ahead. */
  issued: number
  effective: number
  expires?: number
  relations?: readonly { relation: Relation; to: string; clauses?: string }[]
  /** Stays a draft on the desk. */
  draft?: boolean
}

/** Made-up texts of a made-up council: every relation is there, one lapse that touches a programme, and one that lies ahead. */
export const sampleDocuments = (year: number): readonly SampleDocument[] => [
  {
    number: '03/2019/NQ-HĐKN',
    kind: 'resolution',
    title: {
      vi: 'Mức hỗ trợ không gian làm việc và phòng thí nghiệm ươm tạo (mẫu)',
      en: 'Support for working space and incubation laboratories (sample)',
    },
    summary: {
      vi: 'Văn bản mẫu: nghị quyết đầu tiên về hỗ trợ tiền thuê chỗ làm việc.',
      en: 'A sample text: the first resolution on paying part of the rent of working space.',
    },
    whoGets: {
      vi: 'Dự án khởi nghiệp: một phần tiền thuê chỗ làm việc\nVườn ươm: một phần tiền thiết bị dùng chung',
      en: 'Startup projects: part of the rent of working space\nIncubators: part of the cost of shared equipment',
    },
    scanned:
      'HỘI ĐÔNG KHỞI NGHIỆP MẪU\nĐiêu 4. Mức hỗ trợ tiên thuê không gian làm việc là 50%, không quá 36 tháng.\nĐiều 5. Nghị quyêt này có hiệu lực từ ngày ký.',
    text: 'HỘI ĐỒNG KHỞI NGHIỆP MẪU\n\nĐiều 4. Mức hỗ trợ tiền thuê không gian làm việc là 50%, không quá 36 tháng.\n\nĐiều 5. Nghị quyết này có hiệu lực từ ngày ký.',
    issued: 440,
    effective: 440,
  },
  {
    number: `07/${year}/QĐ-HĐKN`,
    kind: 'decision',
    title: {
      vi: 'Quy chế chọn dự án vào vườn ươm (mẫu)',
      en: 'Rules for choosing projects for the incubator (sample)',
    },
    summary: {
      vi: 'Văn bản mẫu: cách chọn dự án, dựa vào nghị quyết về không gian làm việc.',
      en: 'A sample text: how projects are chosen, resting on the resolution on working space.',
    },
    text: 'Điều 1. Dự án được chọn theo điểm.\n\nĐiều 6. Danh sách được công bố trong năm ngày làm việc.',
    issued: 400,
    effective: 390,
    relations: [{ relation: 'based-on', to: '03/2019/NQ-HĐKN' }],
  },
  {
    number: `09/${year}/HD-HĐKN`,
    kind: 'other',
    title: {
      vi: 'Hướng dẫn hồ sơ xin hỗ trợ tiền thuê (mẫu)',
      en: 'Guide to applying for rent support (sample)',
    },
    summary: {
      vi: 'Văn bản mẫu: giấy tờ cần có và cách tính số tháng.',
      en: 'A sample text: which papers are needed and how months are counted.',
    },
    text: 'Hồ sơ gồm hợp đồng thuê và chứng từ trả tiền.',
    issued: 380,
    effective: 380,
    expires: -15,
    relations: [{ relation: 'guides', to: '03/2019/NQ-HĐKN' }],
  },
  {
    number: `12/${year}/NQ-HĐKN`,
    kind: 'resolution',
    title: {
      vi: 'Mức hỗ trợ không gian làm việc, thay nghị quyết trước (mẫu)',
      en: 'Support for working space, in place of the earlier resolution (sample)',
    },
    summary: {
      vi: 'Văn bản mẫu: nâng số tháng được hỗ trợ và bỏ bớt giấy tờ.',
      en: 'A sample text: more months of support and fewer papers.',
    },
    whoGets: {
      vi: 'Dự án khởi nghiệp: một phần tiền thuê, thời gian dài hơn trước\nDoanh nghiệp dưới năm năm: như dự án',
      en: 'Startup projects: part of the rent, for longer than before\nEnterprises under five years: as projects',
    },
    text: 'Điều 4. Mức hỗ trợ tiền thuê không gian làm việc là 50%, không quá 48 tháng.\n\nĐiều 7. Nghị quyết này thay thế Nghị quyết số 03/2019/NQ-HĐKN.',
    issued: 40,
    effective: 20,
    relations: [{ relation: 'replaces', to: '03/2019/NQ-HĐKN' }],
  },
  {
    number: `15/${year}/NQ-HĐKN`,
    kind: 'resolution',
    title: {
      vi: 'Sửa đổi mức hỗ trợ không gian làm việc (mẫu)',
      en: 'Amending the support for working space (sample)',
    },
    summary: {
      vi: 'Văn bản mẫu: chưa có hiệu lực; thêm đối tượng và thay một điều của quy chế chọn dự án.',
      en: 'A sample text, not in force yet: more who may apply, and one article of the rules replaced.',
    },
    text: 'Điều 1. Bổ sung nhóm sinh viên vào đối tượng được hỗ trợ.\n\nĐiều 2. Thay thế Điều 6 của quy chế chọn dự án.',
    issued: 6,
    effective: -20,
    relations: [
      { relation: 'amends', to: `12/${year}/NQ-HĐKN` },
      { relation: 'replaces', to: `07/${year}/QĐ-HĐKN`, clauses: 'Điều 6' },
    ],
  },
  {
    number: `16/${year}/QĐ-HĐKN`,
    kind: 'decision',
    title: {
      vi: 'Quy chế chọn dự án vào vườn ươm, bản soạn (mẫu)',
      en: 'Rules for choosing projects, in the making (sample)',
    },
    summary: {
      vi: 'Văn bản mẫu đang soạn trên bàn làm việc.',
      en: 'A sample text still on the desk.',
    },
    issued: 2,
    effective: -30,
    relations: [{ relation: 'based-on', to: `12/${year}/NQ-HĐKN` }],
    draft: true,
  },
]
