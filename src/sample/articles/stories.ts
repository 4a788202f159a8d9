import type { SampleArticle } from './article.ts'

/** Stories of the sample's own startups: invented, and marked so. */
export const stories: readonly SampleArticle[] = [
  {
    title: 'Cảng Mở (mẫu): từ bảng phấn đến lịch cập cầu dùng chung',
    summary: 'Ba bến nhỏ từng gọi điện cả đêm nay nhìn cùng một màn hình.',
    body: `Trước khi có phần mềm, lịch cập cầu của bến nhỏ nằm trên bảng phấn và trong trí nhớ của trưởng ca. Nhóm Cảng Mở ngồi ở bến sáu tuần trước khi viết dòng mã nào.

Phiên bản đầu chỉ làm một việc: cho ba bến thấy lịch của nhau. Thời gian chờ ngoài phao giảm vì tàu không còn đến cùng lúc. Khoản hỗ trợ của thành phố trả một phần tiền công cho hai kỹ sư trong mười tháng.

Điều nhóm tiếc nhất là ký hợp đồng đầu tiên mà không ghi quyền đối với dữ liệu; họ mất ba tháng để sửa. Câu chuyện hư cấu của bộ dữ liệu mẫu.`,
    en: {
      title: 'Open Quay (sample): from a blackboard to a shared berth schedule',
      summary: 'Three small quays used to telephone all night; now they look at one screen.',
      body: `Before the software, the schedule of a small quay was on a blackboard and in the foreman's head. The team sat on the quay for six weeks before writing a line of code.

The first version did one thing: it let three quays see each other's schedule. Waiting off the buoy became shorter, because ships no longer came at once. The city's support paid part of two engineers' wages for ten months.

What they regret most is a first contract that said nothing of data; putting it right took three months. An invented story of the sample data.`,
    },
  },
  {
    title: 'Ao Thông (mẫu): cảm biến rẻ, người nuôi tôm tin',
    summary: 'Chỉ số oxy không thuyết phục được ai cho đến khi có tiếng còi lúc ba giờ sáng.',
    body: `Ao Thông bắt đầu với một cảm biến oxy tự làm và một bảng số đẹp. Người nuôi tôm xem qua rồi tiếp tục soi đèn mỗi đêm.

Nhóm bỏ bảng số và thay bằng còi. Ba giờ sáng một ngày tháng bảy, còi kêu ở hai ao; chủ ao bật quạt kịp. Từ đó người giới thiệu sản phẩm là chủ ao, không phải nhóm.

Nhóm dùng tiền hỗ trợ để hiệu chuẩn cảm biến và làm vỏ chịu mặn. Sau vụ thứ hai, một nhà đầu tư trong danh bạ giải ngân khoản đầu tiên. Câu chuyện hư cấu của bộ dữ liệu mẫu.`,
  },
  {
    title: 'Lưới Xanh (mẫu): mua lưới cũ theo cân, bán hạt nhựa theo lô',
    summary: 'Khó nhất không phải máy nghiền mà là làm sao có đủ lưới sạch mỗi tuần.',
    body: `Ai cũng khen ý tưởng tái chế lưới đánh cá. Nhưng lưới về xưởng lẫn chì, rong và cát, và có tuần không có ký nào.

Lưới Xanh chuyển sang thu gom theo lịch tàu về bến và trả tiền ngay bằng chuyển khoản. Chủ tàu tự tháo chì vì được thêm giá. Lượng lưới sạch đều hơn, máy chạy hai ca.

Hội đồng từng hỏi: giá hạt nhựa giảm thì sao? Nhóm trả lời bằng bảng tính ba mức giá và một hợp đồng bao tiêu sáu tháng. Câu chuyện hư cấu của bộ dữ liệu mẫu.`,
  },
  {
    title: 'Chặng Cuối (mẫu): giao hàng vào ngõ bằng xe đạp điện',
    summary: 'Một mô hình kinh doanh mới được chứng minh bằng bốn tháng số liệu của một phường.',
    body: `Xe tải không vào được ngõ, người giao hàng đi bộ nửa giờ cho một gói. Chặng Cuối gom đơn của nhiều hãng về một điểm đầu phố, rồi chia cho xe đạp điện theo tuyến cố định.

Nhóm không có sáng chế nào. Cơ sở tăng trưởng của họ là mô hình: càng nhiều hãng dùng chung, chi phí mỗi gói càng giảm. Họ chứng minh bằng số liệu bốn tháng của một phường, có chữ ký của ba hãng.

Khi mở sang phường thứ hai, chi phí tăng vì chọn sai điểm gom. Nhóm kể cả điều đó trong hồ sơ. Câu chuyện hư cấu của bộ dữ liệu mẫu.`,
  },
  {
    title: 'Sổ Sáng (mẫu): giúp hộ kinh doanh bước sang doanh nghiệp',
    summary: 'Chủ cửa hàng không sợ phần mềm, họ sợ sai với cơ quan thuế.',
    body: `Sổ Sáng từng nghĩ khách cần báo cáo đẹp. Sau hai mươi buổi ngồi ở cửa hàng, nhóm hiểu khách cần một câu trả lời: tháng này tôi đã làm đủ chưa?

Trang đầu của phần mềm nay chỉ có ba dòng: việc đã xong, việc còn thiếu, ngày phải xong. Số liệu chi tiết nằm phía sau cho người làm kế toán.

Nhóm nhận hỗ trợ cho đào tạo và pháp lý, dùng để viết bộ câu hỏi thường gặp cùng ba kế toán viên. Tỷ lệ khách ở lại sau ba tháng tăng rõ. Câu chuyện hư cấu của bộ dữ liệu mẫu.`,
  },
  {
    title: 'Phượng Studio (mẫu): trò chơi về đất cảng và bài học bản quyền',
    summary: 'Một bản nhạc dùng nhờ suýt làm dừng ngày phát hành.',
    body: `Phượng Studio làm trò chơi về lịch sử vùng cảng. Hai tuần trước ngày phát hành, nhóm phát hiện bản nhạc nền do một người bạn gửi không rõ ai là tác giả.

Họ bỏ bản nhạc, thuê sáng tác lại và ký chuyển giao quyền. Từ đó mỗi hình, mỗi âm thanh đều có một dòng trong sổ: ai làm, ngày nào, theo văn bản nào. Cuốn sổ ấy về sau là thứ đầu tiên nhà đầu tư xin xem.

Nhãn hiệu được đăng ký với một phần chi phí từ chương trình hỗ trợ. Câu chuyện hư cấu của bộ dữ liệu mẫu.`,
    en: {
      title: 'Flame Studio (sample): a game of the port and a lesson in rights',
      summary: 'A borrowed piece of music almost stopped the release.',
      body: `Flame Studio makes games about the history of the port. Two weeks before the release the team found that nobody knew who had written the music a friend had sent.

They dropped it, had another composed and signed over. Since then every picture and sound has a line in a book: who made it, when, by which paper. That book was the first thing an investor later asked to see.

The trade mark was registered with part of the cost from a support programme. An invented story of the sample data.`,
    },
  },
  {
    title: 'Thu Hồi (mẫu): vỏ pin cũ và lòng tin của cửa hàng',
    summary: 'Cửa hàng chỉ tham gia khi việc thu gom không làm chậm giờ cao điểm.',
    body: `Đổi vỏ pin lấy điểm nghe đơn giản, nhưng ở quầy thu ngân mỗi giây đều quý. Bản đầu tiên của Thu Hồi mất bốn mươi giây cho một lần đổi, và mười cửa hàng bỏ cuộc sau một tháng.

Nhóm thiết kế lại thùng thu tự cân, khách tự quét mã. Thời gian ở quầy còn bằng không. Số cửa hàng tham gia tăng gấp ba trong nửa năm.

Pin được chuyển cho đơn vị có giấy phép xử lý; nhóm không tự tháo. Đó là điều kiện đầu tiên hội đồng hỏi, và nhóm có sẵn hợp đồng. Câu chuyện hư cấu của bộ dữ liệu mẫu.`,
  },
  {
    title: 'Mặn Ngọt (mẫu): lần đầu không được chọn, lần sau thì có',
    summary: 'Lý do từ chối trở thành danh sách việc của sáu tháng tiếp theo.',
    body: `Hồ sơ đầu tiên của Mặn Ngọt không được chọn. Lý do ghi rõ: số đo độ mặn chưa có nguồn gốc, và chưa ai quản lý cống đồng ý dùng thử.

Nhóm in lý do ra, dán lên tường. Họ hiệu chuẩn cảm biến ở một phòng thử, thuê lại hai cống trong một vụ và xin biên bản của người quản lý. Hồ sơ thứ hai ngắn hơn hồ sơ đầu một nửa, nhưng có bốn bảng số liệu.

Người sáng lập nói điều khó nhất là đọc lại lý do lần thứ hai, khi đã hết giận. Câu chuyện hư cấu của bộ dữ liệu mẫu.`,
  },
]
