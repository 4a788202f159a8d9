import { bilingual } from '#platform/locale.ts'

export const closingMessages = bilingual(
  {
    settlement: 'Quyết toán theo nội dung chi',
    columns: {
      item: 'Nội dung chi',
      approved: 'Được duyệt',
      other: 'Nguồn khác',
      used: 'Đã dùng theo chứng từ',
      settled: 'Đã quyết toán',
      proofs: 'Chứng từ',
    },
    recoveries: 'Khoản phải thu hồi',
    recovery: { reason: 'Lý do', amount: 'Phải thu', received: 'Đã thu', due: 'Hạn' },
    acceptance: {
      title: 'Nghiệm thu toàn bộ hợp đồng',
      lead: 'Đưa hợp đồng vào chương trình của hội đồng nghiệm thu. Khi biên bản đã ký thông qua kết quả, ghi nhận nghiệm thu tại đây.',
      none: 'Chưa có phiên họp nghiệm thu nào sắp tới. Thư ký hội đồng lập phiên họp trước.',
      meeting: 'Phiên họp',
      put: 'Đưa vào chương trình họp',
      record: 'Ghi nhận nghiệm thu theo biên bản',
    },
    ending: {
      title: 'Kết thúc hợp đồng',
      lead: 'Khi mọi nội dung chi đã quyết toán và không còn khoản phải thu hồi.',
      send: 'Kết thúc hợp đồng đã quyết toán',
    },
  },
  {
    settlement: 'Settlement by content item',
    columns: {
      item: 'Content item',
      approved: 'Approved',
      other: 'From others',
      used: 'Used by the proofs',
      settled: 'Settled',
      proofs: 'Proofs',
    },
    recoveries: 'To be paid back',
    recovery: { reason: 'Reason', amount: 'Owed', received: 'Received', due: 'Due' },
    acceptance: {
      title: 'Acceptance of the whole contract',
      lead: 'Put the contract before an acceptance council. Once its signed minutes carry the results, record the acceptance here.',
      none: 'No acceptance meeting is planned. The secretary of the council plans one first.',
      meeting: 'Meeting',
      put: 'Put on the agenda',
      record: 'Record the acceptance by the minutes',
    },
    ending: {
      title: 'End of the contract',
      lead: 'Once every content item is settled and nothing is to be paid back.',
      send: 'End the settled contract',
    },
  },
)
