import type { Rubric } from '#modules/panels/index.ts'

/** How the sample's reviewers score; the questions say what few, middling and many points mean. */
export const rubric: Rubric = {
  criteria: [
    {
      code: 'co-so-tang-truong',
      name: { vi: 'Cơ sở tăng trưởng', en: 'Basis of growth' },
      question: {
        vi: 'Tăng trưởng nhanh dựa vào đâu và chứng minh thế nào? 0–3: chỉ nêu ý định; 4–7: có kết quả thử; 8–10: có số liệu hoặc quyền đã xác lập.',
        en: 'What does fast growth rest on, and what proves it? 0–3: intent only; 4–7: test results; 8–10: figures or established rights.',
      },
      max: 10,
      weight: 25,
    },
    {
      code: 'thi-truong',
      name: { vi: 'Thị trường và khách hàng', en: 'Market and customers' },
      question: {
        vi: 'Ai trả tiền và vì sao? 0–3: phỏng đoán; 4–7: đã nói chuyện hoặc thử với khách; 8–10: có khách trả tiền và dùng lại.',
        en: 'Who pays, and why? 0–3: a guess; 4–7: talks or trials with customers; 8–10: customers who pay and return.',
      },
      max: 10,
      weight: 25,
    },
    {
      code: 'doi-ngu',
      name: { vi: 'Đội ngũ', en: 'Team' },
      question: {
        vi: 'Nhóm có đủ người để làm việc đã hứa không? 0–3: thiếu vai trò chính; 4–7: đủ nhưng kiêm nhiệm; 8–10: đủ và từng làm việc tương tự.',
        en: 'Can the team do what it promises? 0–3: a main part is missing; 4–7: all there, part time; 8–10: all there and experienced.',
      },
      max: 10,
      weight: 20,
    },
    {
      code: 'ke-hoach-kinh-phi',
      name: { vi: 'Kế hoạch và kinh phí', en: 'Plan and budget' },
      question: {
        vi: 'Mốc, kết quả và tiền có khớp nhau không? 0–3: không khớp; 4–7: khớp, còn chỗ thiếu căn cứ; 8–10: khớp và có căn cứ từng khoản.',
        en: 'Do milestones, results and money fit? 0–3: no; 4–7: yes, with gaps; 8–10: yes, with grounds for each item.',
      },
      max: 10,
      weight: 20,
    },
    {
      code: 'tai-san-tri-tue',
      name: { vi: 'Bảo vệ tài sản trí tuệ', en: 'Protection of intellectual property' },
      question: {
        vi: 'Tài sản trí tuệ được nhận diện và bảo vệ ra sao? Không áp dụng nếu dự án không tạo ra tài sản trí tuệ. 0–3: chưa nhận diện; 4–7: có kế hoạch; 8–10: đã nộp đơn hoặc được cấp.',
        en: 'Is intellectual property named and protected? Not applicable where the project makes none. 0–3: not named; 4–7: planned; 8–10: filed or granted.',
      },
      max: 10,
      weight: 10,
    },
  ],
}
