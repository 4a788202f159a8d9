import { bilingual } from '#platform/locale.ts'

const vi = {
  uploadTitle: 'Thêm ảnh, tệp vào kho',
  uploadLead:
    'Có thể chọn nhiều tệp một lần. Ảnh được xoay cho đúng chiều, thu nhỏ nếu quá lớn và xóa hết thông tin ẩn như nơi chụp. Bước sau, bạn mô tả từng ảnh.',
  files: 'Ảnh, tệp',
  filesHint: 'Nhiều nhất 20 tệp và khoảng 60 MB mỗi lần gửi.',
  peopleHint:
    'Ảnh có người: chỉ dùng khi người trong ảnh đồng ý, trừ ảnh chụp ở hội nghị, hội thảo và hoạt động công cộng khác mà không làm tổn hại người đó (Điều 32 Bộ luật Dân sự 2015).',
  upload: 'Tải lên',
  notTaken: (name: string) => `Không nhận được ${name}.`,
  taken: (count: number) => `Đã nhận ${count} tệp còn lại.`,
  describeThem: 'Mô tả ảnh vừa nhận',
  describeLead:
    'Chữ mô tả thay cho ảnh với người không nhìn thấy ảnh. Ảnh chưa có mô tả thì chưa hiện với bạn đọc. Ảnh nào chưa rõ, cứ để trống và mô tả sau.',
  describe: 'Lưu mô tả',
  nothingToDescribe: 'Mọi ảnh đã có mô tả',
  nothingToDescribeAdvice: 'Ảnh mới tải lên sẽ hiện ở đây để bạn mô tả.',
  backToLibrary: 'Về kho tư liệu',
  isDecorativeOf: (name: string) => `${name}: ảnh chỉ để trang trí`,
  altOf: (name: string) => `Mô tả ảnh ${name}`,
}

const en: typeof vi = {
  uploadTitle: 'Add pictures or files',
  uploadLead:
    'Several files can be chosen at once. Pictures are turned upright, made smaller if too large, and lose all hidden facts such as where they were taken. In the next step you describe each of them.',
  files: 'Pictures, files',
  filesHint: 'At most 20 files and about 60 MB in one go.',
  peopleHint:
    'Pictures of people: only with their consent, except pictures taken at conferences and other public activities that do not harm the person (Article 32, Civil Code 2015).',
  upload: 'Upload',
  notTaken: (name) => `${name} was not taken.`,
  taken: (count) =>
    count === 1 ? 'The other file was taken.' : `The other ${count} files were taken.`,
  describeThem: 'Describe the new pictures',
  describeLead:
    'The description stands for the picture where somebody does not see it. Until it is there, readers are not shown the picture. What you are not sure of can be left empty for later.',
  describe: 'Save the descriptions',
  nothingToDescribe: 'All pictures are described',
  nothingToDescribeAdvice: 'Pictures that are uploaded will be here to be described.',
  backToLibrary: 'Back to the library',
  isDecorativeOf: (name) => `${name}: only decorates`,
  altOf: (name) => `Description of ${name}`,
}

export const addingMessages = bilingual(vi, en)
