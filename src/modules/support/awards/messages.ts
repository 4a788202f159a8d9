import { bilingual } from '#platform/locale.ts'

export const messages = bilingual(
  {
    decision: 'Quyết định',
    approved: (amount: string) => `Hỗ trợ ${amount}`,
    notApproved: 'Không hỗ trợ',
    papers: 'Văn bản: soạn dự thảo, ghi số và ngày ban hành',
    award: {
      title: 'Hợp đồng',
      lead: (amount: string) => `Quyết định cho phép tối đa ${amount}.`,
      number: 'Số hợp đồng',
      signedOn: 'Ngày ký',
      amount: 'Số tiền hợp đồng',
      open: 'Mở trang hợp đồng: mốc, nghiệm thu, thanh toán, quyết toán',
      send: 'Ghi nhận hợp đồng đã ký',
      annulled: (number: string) => `Hợp đồng ${number} đã bị hủy`,
      reason: 'Lý do hủy',
      annulTitle: 'Hủy hợp đồng đã ghi nhận',
      annulLead:
        'Dùng khi hợp đồng ghi nhầm hoặc chấm dứt trước khi thực hiện. Bản ghi cũ được giữ lại và dự án không còn được tính.',
      annul: 'Hủy hợp đồng',
    },
  },
  {
    decision: 'Decision',
    approved: (amount) => `Support of ${amount}`,
    notApproved: 'No support',
    papers: 'Papers: drafts, numbers and days of issue',
    award: {
      title: 'Contract',
      lead: (amount) => `The decision allows at most ${amount}.`,
      number: 'Contract number',
      signedOn: 'Day of signing',
      amount: 'Contract amount',
      open: 'Open the contract: milestones, acceptance, payments, settlement',
      send: 'Record the signed contract',
      annulled: (number) => `Contract ${number} was annulled`,
      reason: 'Reason for annulling',
      annulTitle: 'Annul the recorded contract',
      annulLead:
        'For a contract recorded by mistake or ended before it was carried out. The old record stays, and the project no longer counts.',
      annul: 'Annul the contract',
    },
  },
)
