import { bilingual } from '#platform/locale.ts'

export const messages = bilingual(
  {
    desk: 'Bàn làm việc',
    newTitle: 'Tạo hồ sơ khởi nghiệp',
    newLead:
      'Bạn khai một lần, rồi dùng hồ sơ này cho mọi đợt hỗ trợ của thành phố. Chưa đăng ký doanh nghiệp vẫn tạo được.',
    editLead: 'Những gì bạn sửa ở đây không làm đổi hồ sơ đã nộp trước đó.',
    saved: 'Đã lưu hồ sơ.',
    problem: {
      stale:
        'Có người vừa sửa hồ sơ này sau khi bạn mở trang, nên chưa lưu để không ghi đè. Nội dung bạn gõ vẫn nằm trong biểu mẫu; bản đang lưu ở ngay dưới đây. Hãy so lại rồi bấm lưu lần nữa.',
      'has-certificate':
        'Hồ sơ này có giấy chứng nhận doanh nghiệp khoa học và công nghệ, nên không chuyển về dự án được. Nếu giấy chứng nhận ghi sai, hãy liên hệ cán bộ phụ trách để gỡ trước.',
    },
    storedTitle: 'Bản đang lưu, ở những chỗ khác với nội dung bạn gõ',
    empty: 'để trống',
    verified: (day: string) =>
      `Thành phố đã xác minh việc đăng ký doanh nghiệp ngày ${day}. Nếu bạn đổi loại hồ sơ, tên, mã số hoặc ngày đăng ký, việc xác minh phải làm lại và con số của kế hoạch giảm theo.`,
    waiting:
      'Thông tin đăng ký doanh nghiệp là do bạn tự khai; cán bộ thành phố sẽ đối chiếu và xác minh.',
    publicPage: 'Xem trang công khai',
    papers: 'Giấy tờ',
    investments: 'Vốn đầu tư đã nhận',
    ties: 'Những người liên quan',
    save: 'Lưu hồ sơ',
    create: 'Tạo hồ sơ',
    yes: 'có',
    no: 'không',
    label: {
      name: 'Tên dự án hoặc doanh nghiệp',
      englishName: 'Tên tiếng Anh',
      summaryVi: 'Giới thiệu ngắn',
      summaryEn: 'Giới thiệu ngắn bằng tiếng Anh',
      website: 'Trang web',
      kind: 'Loại hồ sơ',
      enterpriseCode: 'Mã số doanh nghiệp',
      registeredOn: 'Ngày cấp giấy chứng nhận đăng ký lần đầu',
      growthBasis: 'Tăng trưởng dựa trên',
      sector: 'Lĩnh vực',
      stage: 'Giai đoạn',
      foundersNote: 'Nhóm sáng lập muốn nói thêm',
      published: 'Đăng trên danh bạ công khai của hệ sinh thái',
    },
    hint: {
      summary: 'Làm ra điều gì, cho ai, khác ở chỗ nào. Vài câu là đủ.',
      project: 'Cá nhân hoặc nhóm, chưa đăng ký doanh nghiệp.',
      enterprise: 'Đã có giấy chứng nhận đăng ký doanh nghiệp.',
      enterpriseCode: 'Chỉ dành cho doanh nghiệp. Giữ nguyên số 0 ở đầu.',
      registeredOn: 'Chỉ dành cho doanh nghiệp. Thời hạn 5 năm được hỗ trợ tính từ ngày này.',
      growthBasis: 'Kế hoạch hỗ trợ khởi nghiệp tăng trưởng nhanh nhờ một trong ba điều này.',
      published:
        'Trang công khai ghi rõ điều nào bạn tự khai, điều nào thành phố đã xác minh. Bạn có thể gỡ xuống bất cứ lúc nào.',
      foundersNote: 'Chỉ bạn và cán bộ thành phố đọc được.',
    },
  },
  {
    desk: 'My desk',
    newTitle: 'Create a startup profile',
    newLead:
      'You fill this in once and use it for every support call of the city. You need not have registered an enterprise.',
    editLead: 'What you change here does not touch applications already sent.',
    saved: 'The profile is saved.',
    problem: {
      stale:
        'Someone changed this profile after you opened the page, so nothing was saved over it. What you typed is still in the form; the stored text stands right below. Compare them and save again.',
      'has-certificate':
        'This profile carries a science and technology enterprise certificate, so it cannot become a project. If the certificate was recorded wrongly, ask the officer in charge to take it back first.',
    },
    storedTitle: 'As stored, where it differs from what you typed',
    empty: 'empty',
    verified: (day: string) =>
      `The city verified the registration on ${day}. If you change the kind, the name, the code or the registration day, it has to be verified again and the number of the plan goes down.`,
    waiting:
      'The registration is your own statement so far; an officer of the city will check and verify it.',
    publicPage: 'See the public page',
    papers: 'Papers',
    investments: 'Investment received',
    ties: 'The people behind it',
    save: 'Save profile',
    create: 'Create profile',
    yes: 'yes',
    no: 'no',
    label: {
      name: 'Name of the project or enterprise',
      englishName: 'Name in English',
      summaryVi: 'Short description in Vietnamese',
      summaryEn: 'Short description in English',
      website: 'Website',
      kind: 'Kind of profile',
      enterpriseCode: 'Enterprise code',
      registeredOn: 'Day of the first registration certificate',
      growthBasis: 'Growth rests on',
      sector: 'Field',
      stage: 'Stage',
      foundersNote: 'What the founders want to add',
      published: 'Show it in the public directory of the ecosystem',
    },
    hint: {
      summary: 'What you make, for whom, and what is different about it. A few sentences will do.',
      project: 'A person or a team, not registered as an enterprise yet.',
      enterprise: 'Has a certificate of enterprise registration.',
      enterpriseCode: 'Enterprises only. Keep the zeros in front.',
      registeredOn: 'Enterprises only. The five years of support run from this day.',
      growthBasis: 'The plan supports startups that can grow fast through one of these three.',
      published:
        'The public page says which facts are your own statement and which the city has verified. You can take it down at any time.',
      foundersNote: 'Only you and the officers of the city can read this.',
    },
  },
)
