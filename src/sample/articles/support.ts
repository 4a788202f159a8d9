import type { SampleArticle } from './article.ts'

export const support: readonly SampleArticle[] = [
  {
    title: 'Nộp hồ sơ trong năm bước',
    summary: 'Từ tài khoản đến biên nhận: cần gì ở mỗi bước và mất khoảng bao lâu.',
    body: `- Tạo tài khoản và xác nhận thư điện tử.
- Tạo hồ sơ startup: tên, loại hình, cơ sở tăng trưởng. Doanh nghiệp thì thêm mã số và ngày cấp giấy chứng nhận đăng ký lần đầu.
- Mở đợt kêu gọi đang nhận hồ sơ, tự kiểm tra điều kiện, rồi bắt đầu bản nháp.
- Trả lời các câu hỏi và tải tài liệu bắt buộc. Bản nháp tự lưu, nhiều người sáng lập có thể cùng điền.
- Xem lại toàn bộ và nộp trước giờ đóng.

Phần mất thời gian nhất là tài liệu, không phải biểu mẫu. Hãy mở biểu mẫu ngay ngày đầu để biết cần gì. Sau giờ đóng, bản nháp được giữ nhưng không nộp được nữa.`,
    en: {
      title: 'Applying in five steps',
      summary: 'From account to receipt: what each step takes.',
      body: `- Create an account and confirm your e-mail.
- Describe your startup: name, kind, basis of growth. An enterprise adds its code and the day of its first registration.
- Open a call that takes applications, check the conditions yourself, and begin a draft.
- Answer the questions and hand in the documents. The draft saves itself, and several founders may fill it together.
- Look it over and submit before the closing hour.

The documents take longest, not the form. Open the form on the first day to see what is needed. After the closing hour a draft is kept but can't be submitted.`,
    },
  },
  {
    title: 'Hồ sơ được chấm như thế nào',
    summary: 'Ít nhất hai người, theo thang điểm công bố trước, mỗi điểm kèm lý do.',
    body: `Khi hồ sơ đã đầy đủ, cán bộ phân công người đánh giá. Mỗi người phải khai báo có xung đột lợi ích hay không trước khi được mở hồ sơ. Ai có xung đột thì rút ra và không còn nhìn thấy hồ sơ.

Mỗi tiêu chí có câu hỏi, điểm tối đa và trọng số, công bố cùng đợt kêu gọi. Người chấm ghi lý do cho từng điểm. Nếu một tiêu chí không áp dụng cho dự án của bạn, nó được bỏ ra khỏi điểm trung bình và trọng số chia lại cho các tiêu chí khác; nó không bị tính là không điểm.

Điểm của hội đồng là trung bình của những người đã hoàn thành. Lãnh đạo quyết định và phải nêu lý do, kể cả khi quyết định khác với điểm.`,
    en: {
      title: 'How a case is scored',
      summary: 'By two people or more, on a scale published beforehand, each mark with its reason.',
      body: `Once a case is complete an officer asks reviewers. Each must declare whether there is a conflict of interest before the case opens to them. Whoever has one steps aside and no longer sees it.

Every criterion has a question, a highest mark and a weight, published with the call. Reviewers give a reason for each mark. A criterion that does not apply to your project is left out of the mean and its weight falls to the others; it is never counted as zero.

The panel's mark is the mean of those who finished. The leader decides and must give reasons, also when the decision differs from the marks.`,
    },
  },
  {
    title: 'Khi được yêu cầu bổ sung',
    summary: 'Đồng hồ của cơ quan dừng lại. Trả lời đúng chỗ, đúng câu hỏi.',
    body: `Yêu cầu bổ sung không phải dấu hiệu xấu. Cán bộ ghi từng mục cần sửa: thiếu, sai, hoặc đã cũ, kèm điều cần làm. Thời hạn của cơ quan dừng cho đến khi bạn nộp lại.

Hãy sửa đúng những mục được nêu. Sửa thêm chỗ khác được phép, nhưng người xem sẽ phải đọc lại từ đầu. Nếu không đồng ý với một yêu cầu, viết lý do vào ô tương ứng thay vì để trống.

Bạn vẫn nộp lại được sau ngày đóng đợt, vì chính cơ quan đã yêu cầu. Bản đã nộp trước đó được giữ nguyên trong hồ sơ để đối chiếu.`,
    en: {
      title: 'When a correction is asked for',
      summary: 'The office’s clock stands still. Answer what is asked, where it is asked.',
      body: `A correction is no bad sign. The officer names each item, missing, wrong or outdated, and what to do. The office's time stands still until you send the case again.

Put right the items named. You may change more, but whoever looks at it will have to read all of it again. If you disagree with an item, say why in its field rather than leave it empty.

You may send it after the call has closed, because the office asked. What was sent before stays on file for comparison.`,
    },
  },
  {
    title: 'Tự kiểm tra điều kiện trước khi đăng ký tài khoản',
    summary: 'Mười phút với vài câu hỏi, không cần đăng nhập, không lưu câu trả lời.',
    body: `Ở trang của mỗi đợt kêu gọi có phần tự kiểm tra. Bạn trả lời vài câu về loại hình, cơ sở tăng trưởng và ngày đăng ký doanh nghiệp. Không cần tài khoản.

Mỗi tiêu chí cho một trong ba kết quả: đạt, không đạt, hoặc chưa rõ, kèm điều khoản và điều còn thiếu. “Chưa rõ” nghĩa là bạn chưa cung cấp đủ, không phải bị loại.

Cùng một bộ quy tắc được dùng khi cán bộ thẩm tra, nên kết quả ở đây là điều bạn sẽ gặp. Tuy vậy, điểm của hội đồng là chuyện khác: đủ điều kiện mới là được xét.`,
    en: {
      title: 'Checking the conditions before you sign up',
      summary: 'A few questions, no account, and nothing is kept.',
      body: `Each call's page has a self-check. You answer a few questions on kind, basis of growth and day of registration. No account is needed.

Every criterion comes out as met, not met or unknown, with its clause and what is missing. Unknown means that you have not said enough, not that you are out.

The officers' screening uses the same rules, so what you see is what you will meet. The panel's marks are another matter: to be eligible is only to be considered.`,
    },
  },
  {
    title: 'Biên nhận có gì và vì sao có một dãy ký tự dài',
    summary: 'Số hồ sơ, giờ nộp và mã băm: bằng chứng rằng hồ sơ của bạn không bị đổi.',
    body: `Nộp xong, bạn nhận biên nhận trên trang và qua thư. Biên nhận ghi số hồ sơ, thời điểm nộp theo giờ thành phố và một dãy ký tự gọi là mã băm.

Mã băm được tính từ toàn bộ câu trả lời và tệp đã nộp. Chỉ cần đổi một dấu phẩy, mã sẽ khác hẳn. Vì vậy nếu sau này ai hỏi hồ sơ lúc nộp viết gì, bạn và cơ quan đều có thể chứng minh.

Hãy giữ thư biên nhận cho đến khi hợp đồng kết thúc. Số hồ sơ là thứ cần đọc khi gọi hỏi; đừng gửi lại cả bộ tài liệu qua thư điện tử.`,
  },
  {
    title: 'Viết phần kinh phí để người chấm tin được',
    summary: 'Mỗi dòng tiền gắn với một việc, mỗi việc gắn với một kết quả.',
    body: `Phần kinh phí thường được đọc đầu tiên. Ba lỗi hay gặp: số tròn không có cách tính, chi phí đã tiêu trước khi có quyết định, và khoản không thuộc nội dung được hỗ trợ.

- Viết đơn giá, số lượng, nguồn của đơn giá cho mỗi dòng.
- Ghi rõ phần đề nghị hỗ trợ và phần nhóm tự chi. Kế hoạch chỉ hỗ trợ một phần.
- So với danh mục nội dung chi của đợt kêu gọi; dòng nào không khớp thì bỏ.
- Dành thời gian cho việc mua sắm: đặt linh kiện tám tuần thì đừng hứa có mẫu sau sáu tuần.

Số tiền đề nghị không được vượt mức tối đa của một hồ sơ, và đề nghị ít hơn không làm giảm điểm.`,
    en: {
      title: 'A budget that reviewers can believe',
      summary: 'Each line of money belongs to a task, each task to a result.',
      body: `The budget is often read first. Three common faults: round sums without a calculation, money spent before the decision, and items the call does not pay for.

- Give unit price, quantity and the source of the price on each line.
- Part what you ask for from what the team pays. The plan supports a share only.
- Compare with the call's list of items, and drop what does not fit.
- Leave time for buying: parts that take eight weeks don't allow a prototype in six.

The sum may not exceed the ceiling of one application, and asking for less does not lower the mark.`,
    },
  },
  {
    title: 'Chuẩn bị cho buổi nghiệm thu',
    summary: 'Bắt đầu từ ngày ký hợp đồng, không phải tuần trước buổi họp.',
    body: `Nghiệm thu so kết quả với hợp đồng, không so với giấc mơ. Ngay khi ký, hãy kẻ một bảng: kết quả đã cam kết, cách chứng minh, người phụ trách, ngày xong.

- Với mỗi kết quả, giữ bản gốc của bằng chứng: biên bản thử, ảnh có ngày, hóa đơn, số liệu thô.
- Thay đổi so với hợp đồng phải có văn bản đồng ý trước, không giải thích sau.
- Chứng từ chi khớp với dòng kinh phí, tên và ngày đúng.
- Trình bày hai mươi phút: cam kết gì, làm được gì, chưa được gì và vì sao.

Điều chưa đạt được nói thẳng, kèm nguyên nhân, thường được chấp nhận hơn một kết quả được tô đẹp.`,
    en: {
      title: 'Preparing for acceptance',
      summary: 'It begins on the day of signing, not in the week before.',
      body: `Acceptance compares results with the contract, not with the dream. When you sign, draw a table: each result promised, its proof, who is in charge, by when.

- Keep the original of each proof: test records, dated photographs, invoices, raw figures.
- Changes to the contract need consent in writing before, not explanations after.
- Payments match the lines of the budget, with the right names and days.
- Speak for twenty minutes: what was promised, what was done, what was not, and why.

What was missed and is said plainly, with its cause, is accepted more readily than a polished result.`,
    },
  },
  {
    title: 'Vì sao hồ sơ không được chọn, và làm gì tiếp theo',
    summary: 'Quyết định luôn kèm lý do. Đọc lý do như một bản góp ý miễn phí.',
    body: `Có hai loại từ chối. Cán bộ từ chối khi hồ sơ không đạt điều kiện, chẳng hạn doanh nghiệp đã quá năm năm. Lãnh đạo không chọn khi hồ sơ đủ điều kiện nhưng hội đồng đánh giá thấp hơn những hồ sơ khác, hoặc ngân sách của đợt đã hết.

Lý do được ghi trên trang hồ sơ. Hãy chia các ý thành ba nhóm: thiếu bằng chứng, chưa rõ, và không đồng ý về hướng đi. Hai nhóm đầu sửa được cho đợt sau. Nhóm thứ ba thì nên gặp cố vấn trước khi nộp lại.

Mỗi hồ sơ được chấm theo những gì có trong chính hồ sơ đó. Lần không được chọn trước đây không làm giảm điểm của lần nộp mới.`,
  },
  {
    title: 'Rút hồ sơ: khi nào nên và mất gì',
    summary: 'Rút trước khi có quyết định thì được nộp lại nếu đợt còn mở.',
    body: `Bạn có thể rút hồ sơ khi còn là bản nháp, sau khi nộp, trong lúc bổ sung, hoặc khi đang được đánh giá. Sau khi có quyết định thì không rút được nữa.

Nên rút khi điều kiện đã thay đổi: nhóm tan, sản phẩm đổi hướng, hoặc đã có nguồn tiền khác cho cùng việc ấy. Nhận hỗ trợ hai lần cho cùng một nội dung chi là sai, nên rút sớm là cách cư xử đúng.

Hồ sơ đã rút vẫn được lưu với lý do bạn ghi. Nếu đợt còn mở, bạn có thể bắt đầu một hồ sơ mới; nếu đã đóng, hãy chờ đợt sau.`,
  },
]
