import { bilingual } from '#platform/locale.ts'

type Labels = Record<string, string>

export const messages = bilingual(
  {
    title: 'Tự kiểm tra điều kiện',
    lead: 'Trả lời những gì bạn biết. Câu nào bỏ trống thì kết quả là “chưa rõ”, không bị tính là trượt. Không cần tài khoản, không câu trả lời nào được lưu lại.',
    check: 'Xem kết quả',
    result: 'Kết quả theo từng tiêu chí',
    asOf: 'Xét tại ngày',
    share: 'Địa chỉ trang này chứa các câu trả lời: bạn có thể lưu hoặc gửi cho người khác.',
    again: 'Sửa câu trả lời',
    answers: 'Câu trả lời của bạn',
    criteria: 'Tiêu chí',
    overall: {
      eligible: 'Bạn đáp ứng các tiêu chí của đợt này, theo những gì bạn trả lời.',
      'not-eligible':
        'Có tiêu chí chưa đạt. Hãy xem bên dưới còn thiếu gì; quyết định chính thức thuộc về bước thẩm tra hồ sơ.',
      unknown:
        'Chưa đủ thông tin để kết luận. Những tiêu chí “chưa rõ” bên dưới cho biết cần thêm gì.',
    },
    none: 'Không có ý nào ở trên',
    yes: 'Có',
    no: 'Không',
    noCriteria: 'Đợt này chưa nêu tiêu chí.',
    facts: {
      kind: 'Bạn là cá nhân, nhóm có dự án hay là doanh nghiệp?',
      registeredOn: 'Ngày được cấp giấy chứng nhận đăng ký doanh nghiệp lần đầu',
      growthBasis: 'Khả năng tăng trưởng nhanh dựa trên',
      headExperienceYears:
        'Số năm kinh nghiệm của người đứng đầu trong tư vấn đầu tư, tài chính và hỗ trợ doanh nghiệp',
      hasSupportProcess: 'Có quy trình hỗ trợ khởi nghiệp phù hợp với chức năng, nhiệm vụ?',
      hasCooperationAgreements:
        'Có thỏa thuận hợp tác về đầu tư, đào tạo, huấn luyện hoặc tư vấn cho khởi nghiệp?',
    } as Labels,
    hints: {
      registeredOn: 'Chỉ doanh nghiệp cần trả lời. Ngày in trên giấy chứng nhận lần đầu.',
    } as Labels,
    values: {
      project: 'Cá nhân hoặc nhóm có dự án',
      enterprise: 'Doanh nghiệp đã đăng ký',
      'intellectual-property': 'Khai thác tài sản trí tuệ',
      technology: 'Công nghệ',
      'new-business-model': 'Mô hình kinh doanh mới',
      'resident-citizen': 'Công dân Việt Nam thường trú',
      'resident-foreigner': 'Người nước ngoài cư trú hợp pháp',
      large: 'Doanh nghiệp lớn',
      medium: 'Doanh nghiệp vừa',
      small: 'Doanh nghiệp nhỏ',
      micro: 'Doanh nghiệp siêu nhỏ',
      patent: 'Sáng chế',
      'utility-solution': 'Giải pháp hữu ích',
      'industrial-design': 'Kiểu dáng công nghiệp',
      'circuit-layout': 'Thiết kế bố trí mạch tích hợp',
      'software-copyright': 'Phần mềm có giấy chứng nhận quyền tác giả',
      'new-variety': 'Giống mới',
      'accepted-research': 'Kết quả nghiên cứu đã nghiệm thu hoặc được xác nhận',
      'registered-transfer': 'Chuyển giao công nghệ đã đăng ký',
    } as Labels,
    faults: {
      'not-a-day': 'Ngày không có thật. Hãy nhập ngày, tháng, năm.',
      'not-a-number': 'Hãy nhập một số nguyên, ví dụ 2.',
      'not-an-amount': 'Hãy nhập số tiền tròn đồng, ví dụ 1.500.000.',
      'not-a-choice': 'Lựa chọn này không có trong danh sách. Hãy chọn lại.',
    },
  },
  {
    title: 'Check your eligibility',
    lead: 'Answer what you know. A question left open counts as “not known yet”, never as a failure. No account is needed and no answer is stored.',
    check: 'See the result',
    result: 'The result, criterion by criterion',
    asOf: 'As of',
    share: 'The address of this page holds your answers: you may keep it or send it to others.',
    again: 'Change the answers',
    answers: 'Your answers',
    criteria: 'Criteria',
    overall: {
      eligible: 'By your answers, you meet the criteria of this call.',
      'not-eligible':
        'A criterion is not met. See below what is missing; the official word is spoken when a case is screened.',
      unknown:
        'There is not enough to tell yet. The criteria marked “not known yet” say what to add.',
    },
    none: 'None of these',
    yes: 'Yes',
    no: 'No',
    noCriteria: 'This call names no criteria yet.',
    facts: {
      kind: 'Are you a person or group with a project, or an enterprise?',
      registeredOn: 'Day of the first enterprise registration certificate',
      growthBasis: 'Fast growth rests on',
      headExperienceYears:
        'Years of experience of the head in investment and finance advice and business support',
      hasSupportProcess: 'Is there a process of startup support that fits its mission?',
      hasCooperationAgreements:
        'Are there agreements to work together on investment, training, coaching or advice for startups?',
    },
    hints: {
      registeredOn: 'Only for enterprises. The day printed on the first certificate.',
    },
    values: {
      project: 'A person or group with a project',
      enterprise: 'A registered enterprise',
      'intellectual-property': 'Using intellectual property',
      technology: 'Technology',
      'new-business-model': 'A new business model',
      'resident-citizen': 'A Vietnamese citizen with permanent residence',
      'resident-foreigner': 'A foreigner lawfully resident',
      large: 'A large enterprise',
      medium: 'A medium enterprise',
      small: 'A small enterprise',
      micro: 'A micro enterprise',
      patent: 'A patent',
      'utility-solution': 'A utility solution',
      'industrial-design': 'An industrial design',
      'circuit-layout': 'A circuit layout',
      'software-copyright': 'Software with a copyright certificate',
      'new-variety': 'A new variety',
      'accepted-research': 'Research accepted or confirmed',
      'registered-transfer': 'A registered transfer of technology',
    },
    faults: {
      'not-a-day': 'No such day. Give year, month and day.',
      'not-a-number': 'Give a whole number, for example 2.',
      'not-an-amount': 'Give a whole amount in đồng, for example 1,500,000.',
      'not-a-choice': 'This choice is not in the list. Please choose again.',
    },
  },
)
