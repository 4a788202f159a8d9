import { bilingual } from '#platform/locale.ts'

export const messages = bilingual<{ fault: Record<string, string> }>(
  {
    fault: {
      'no-money': 'Số tiền phải lớn hơn 0.',
      'not-a-tax-code': 'Mã số thuế gồm 10 chữ số, hoặc 10 chữ số, gạch nối và 3 chữ số.',
      'not-an-account': 'Số tài khoản chỉ gồm chữ số và chữ cái không dấu, từ 4 đến 34 ký tự.',
      'not-an-order': 'Số ủy nhiệm chi chỉ gồm chữ cái, chữ số và các dấu / - .',
    },
  },
  {
    fault: {
      'no-money': 'The amount must be more than 0.',
      'not-a-tax-code': 'A tax code has 10 digits, or 10 digits, a dash and 3 digits.',
      'not-an-account':
        'An account number has only digits and plain letters, between 4 and 34 of them.',
      'not-an-order': 'A payment order number has only letters, digits and the signs / - .',
    },
  },
)
