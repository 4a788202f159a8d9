import { bilingual } from '#ui/locale.tsx'
import type { Tier } from './structure.ts'

const vi = {
  title: 'Chức năng, cơ cấu, liên hệ',
  lead: 'Ai thực hiện kế hoạch, làm việc gì, và liên hệ ở đâu.',
  functions: 'Chức năng, nhiệm vụ',
  contacts: 'Liên hệ',
  contact: 'Liên hệ đơn vị vận hành cổng:',
  unwritten: 'Đơn vị vận hành chưa ghi phần này.',
  ask: 'Gửi câu hỏi cho cơ quan',
  changed: 'Cập nhật lúc',
  structure: 'Cơ cấu thực hiện kế hoạch',
  structureLead: (number: string) =>
    `Theo ${number}: các cơ quan và việc được giao. Kế hoạch không nêu thêm quan hệ trực thuộc nào.`,
  noPlan: 'Chưa có kế hoạch nào được nạp, nên chưa có cơ cấu để nêu.',
  tier: {
    steering: 'Quyết định và chỉ đạo',
    office: 'Sở, ban, ngành',
    units: 'Đơn vị, trường, tổ chức hỗ trợ',
    unions: 'Đoàn thể, hiệp hội',
    press: 'Báo chí',
  } satisfies Record<Tier, string>,
  heir: (name: string) => `Nay do ${name} đảm nhiệm`,
  leads: (count: number) => `Chủ trì ${count} nhiệm vụ của kế hoạch`,
  duties: (count: number) => `Việc được giao (${count})`,
  plan: 'Xem kế hoạch và các nhiệm vụ',
  edit: {
    title: 'Giới thiệu chức năng, liên hệ',
    lead: 'Hiện ở trang giới thiệu, bằng cả hai thứ tiếng. Chỉ ghi điều đúng: địa chỉ, điện thoại, người phụ trách.',
    desk: 'Bàn làm việc',
    functionsVi: 'Chức năng, nhiệm vụ',
    functionsEn: 'Chức năng, nhiệm vụ (tiếng Anh)',
    contactsVi: 'Liên hệ: địa chỉ, điện thoại, thư điện tử, người phụ trách',
    contactsEn: 'Liên hệ (tiếng Anh)',
    save: 'Lưu phần giới thiệu',
    saved: 'Đã lưu phần giới thiệu.',
    stale:
      'Có người vừa sửa phần này nên chưa lưu được. Những gì bạn nhập vẫn còn; bản đang lưu ở bên dưới, hãy đối chiếu rồi lưu lại.',
    stored: 'Bản đang lưu',
  },
}

const en: typeof vi = {
  title: 'Functions, structure, contacts',
  lead: 'Who carries out the plan, what they do, and how to reach them.',
  functions: 'Functions and duties',
  contacts: 'Contacts',
  contact: 'How to reach the operator of the portal:',
  unwritten: 'The operator has not written this part yet.',
  ask: 'Ask the authority',
  changed: 'Updated at',
  structure: 'Who carries out the plan',
  structureLead: (number) =>
    `By ${number}: the bodies and what each is asked to do. The plan states no other line of authority.`,
  noPlan: 'No plan is loaded, so there is no structure to show.',
  tier: {
    steering: 'Deciding and steering',
    office: 'Departments',
    units: 'Units, schools, support organisations',
    unions: 'Unions and associations',
    press: 'Press',
  },
  heir: (name) => `Now carried by ${name}`,
  leads: (count) => (count === 1 ? 'Leads 1 task of the plan' : `Leads ${count} tasks of the plan`),
  duties: (count) => `What it is asked to do (${count})`,
  plan: 'See the plan and its tasks',
  edit: {
    title: 'Functions and contacts',
    lead: 'Shown on the page about the portal, in both languages. Write only what is true: address, telephone, who is in charge.',
    desk: 'My desk',
    functionsVi: 'Functions and duties (Vietnamese)',
    functionsEn: 'Functions and duties (English)',
    contactsVi: 'Contacts: address, telephone, e-mail, person in charge (Vietnamese)',
    contactsEn: 'Contacts (English)',
    save: 'Save the texts',
    saved: 'The texts are saved.',
    stale:
      'Somebody has just changed these texts, so yours are not saved. What you typed is kept; what is stored stands below. Compare and save again.',
    stored: 'What is stored',
  },
}

export const messages = bilingual(vi, en)
