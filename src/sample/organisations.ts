import type { RecordedOrganisation, Service } from '#modules/organisations/index.ts'

type Row = [
  kind: RecordedOrganisation['kind'],
  name: string,
  english: string,
  services: Service[],
  years: number | null,
  vi: string,
  en: string,
]

// biome-ignore format: a table is read by its rows
const rows: Row[] = [
  ['supporter', 'Vườn ươm Bãi Bồi', 'Mudflat Incubator', ['space', 'facilities', 'advice'], 6, 'Bàn làm việc và xưởng thử cho nhóm nông nghiệp, môi trường.', 'Desks and a test shed for farm and environment teams.'],
  ['supporter', 'Không gian Cầu Tàu', 'Jetty Space', ['space', 'communication'], 4, 'Không gian làm việc chung cạnh bến, mở đến khuya.', 'Co-working by the quay, open late.'],
  ['supporter', 'Câu lạc bộ Sáng Biển', 'Sea Light Club', ['training', 'communication'], 2, 'Sinh viên khởi nghiệp gặp nhau mỗi tuần.', 'Student founders meet every week.'],
  ['supporter', 'Nhóm cố vấn Hải Đăng', 'Lighthouse Advisers', ['advice', 'training'], 9, 'Cố vấn tài chính, thị trường và pháp lý theo giờ.', 'Advice by the hour on money, markets and law.'],
  ['supporter', 'Xưởng chế tạo Búa Nước', 'Water Hammer Workshop', ['facilities'], 5, 'Máy phay, máy in 3D và người hướng dẫn.', 'Mills, 3D printers and someone who shows how.'],
  ['supporter', 'Trung tâm Tăng tốc Gió Mùa', 'Monsoon Accelerator', ['training', 'investment', 'advice'], 7, 'Chương trình mười hai tuần, hai khóa mỗi năm.', 'Twelve weeks, two rounds a year.'],
  ['supporter', 'Phòng thử Muối Khoáng', 'Mineral Test Lab', ['facilities'], null, 'Phân tích nước, vật liệu và thực phẩm.', 'Analysis of water, materials and food.'],
  ['supporter', 'Mạng Truyền thông Sóng Phượng', 'Flamboyant Media', ['communication'], 3, 'Kể chuyện sản phẩm bằng phim ngắn.', 'Product stories in short films.'],
  ['supporter', 'Văn phòng Luật Mỏ Neo', 'Anchor Law Desk', ['advice'], 12, 'Hợp đồng, sở hữu trí tuệ và lao động cho nhóm trẻ.', 'Contracts, IP and labour law for young teams.'],
  ['supporter', 'Trạm Đào tạo Dây Neo', 'Mooring School', ['training'], 8, 'Kỹ năng quản trị cho người sáng lập lần đầu.', 'Management skills for first-time founders.'],
  ['supporter', 'Vườn ươm Thép Xanh', 'Green Steel Incubator', ['space', 'facilities', 'investment'], 10, 'Ươm tạo công nghệ cơ khí và vật liệu.', 'Incubates machinery and materials.'],
  ['supporter', 'Câu lạc bộ Nữ sáng lập Hoa Gạo', 'Kapok Women Founders', ['advice', 'communication'], 3, 'Kèm cặp giữa các nhà sáng lập nữ.', 'Women founders guide each other.'],
  ['investor', 'Quỹ Thủy Triều', 'Tidal Fund', ['investment'], 11, 'Vòng hạt giống, công nghệ biển và hậu cần.', 'Seed rounds in marine technology and logistics.'],
  ['investor', 'Câu lạc bộ Thiên thần Bến Bính', 'Ferry Angels', ['investment', 'advice'], 5, 'Nhà đầu tư cá nhân, khoản nhỏ, đồng hành lâu.', 'Private investors, small tickets, long company.'],
  ['investor', 'Quỹ Đất Ngọt', 'Sweet Soil Fund', ['investment'], 6, 'Nông nghiệp và thực phẩm sạch.', 'Farming and clean food.'],
  ['investor', 'Vốn Cơ Khí Trẻ', 'Young Machines Capital', ['investment'], 4, 'Máy móc, vật liệu, tự động hóa.', 'Machines, materials, automation.'],
  ['investor', 'Quỹ Ngọn Gió', 'Windward Fund', ['investment'], 8, 'Năng lượng sạch và kinh tế tuần hoàn.', 'Clean energy and circular economy.'],
  ['investor', 'Nhóm đầu tư Phố Cảng', 'Port Street Investors', ['investment'], null, 'Bán lẻ, du lịch và dịch vụ địa phương.', 'Retail, tourism and local services.'],
  ['investor', 'Quỹ Sức Khỏe Xanh', 'Green Health Fund', ['investment'], 7, 'Thiết bị và dịch vụ y tế.', 'Medical devices and services.'],
  ['investor', 'Vốn Học Đường', 'Campus Capital', ['investment', 'training'], 3, 'Dự án của sinh viên và giảng viên.', 'Projects of students and lecturers.'],
  ['investor', 'Quỹ Cánh Buồm', 'Sail Fund', ['investment'], 9, 'Phần mềm cho cảng và đội tàu nhỏ.', 'Software for ports and small fleets.'],
  ['investor', 'Nhóm thiên thần Hoa Sữa', 'Milkwood Angels', ['investment', 'advice'], 2, 'Khoản nhỏ cho nhóm có người sáng lập là kỹ sư.', 'Small tickets for teams founded by engineers.'],
  ['institution', 'Trường Kỹ thuật Cửa Biển', 'Sea Gate Technical School', ['training', 'facilities'], 15, 'Trường nghề cơ khí và điện.', 'A trade school for mechanics and electrics.'],
  ['institution', 'Học viện Số Đồng Bằng', 'Delta Digital Academy', ['training'], 6, 'Đào tạo phần mềm và dữ liệu.', 'Software and data courses.'],
  ['institution', 'Viện Vật liệu Ven Bờ', 'Coastal Materials Institute', ['facilities', 'advice'], 20, 'Nghiên cứu vật liệu chịu mặn.', 'Research on salt-proof materials.'],
  ['institution', 'Trường Kinh tế Bến Mới', 'New Quay Business School', ['training', 'advice'], 14, 'Quản trị, tài chính, tiếp thị.', 'Management, finance and marketing.'],
  ['institution', 'Trung tâm Giống Thủy sản Bãi Triều', 'Tideland Hatchery Centre', ['facilities', 'advice'], 10, 'Giống và kỹ thuật nuôi.', 'Stock and farming techniques.'],
  ['supporter', 'Bến Kế toán Rõ Ràng', 'Plain Accounts Desk', ['advice', 'training'], 6, 'Sổ sách, thuế và dòng tiền cho nhóm dưới mười người.', 'Books, taxes and cash for teams below ten.'],
  ['supporter', 'Câu lạc bộ Thợ Trẻ', 'Young Makers Club', ['training', 'facilities'], 1, 'Học sinh trường nghề làm mẫu thử cho nhóm khởi nghiệp.', 'Trade pupils build prototypes for startups.'],
  ['supporter', 'Trạm Sở hữu trí tuệ Con Dấu', 'Seal IP Desk', ['advice'], 11, 'Tra cứu, soạn đơn và theo dõi nhãn hiệu, sáng chế.', 'Searches, drafts and follows marks and patents.'],
  ['supporter', 'Trạm Thiết kế Vỏ Sò', 'Shell Design Station', ['facilities', 'advice'], 1, 'Thiết kế sản phẩm và bao bì.', 'Product and packaging design.'],
]

/** Made-up supporters, investors and schools, still without the mark of the sample; what is not known of them stays unknown. */
export const sampleOrganisations: readonly RecordedOrganisation[] = rows.map(
  ([kind, name, english, services, years, vi, en]) => ({
    kind,
    name,
    englishName: `${english} (sample)`,
    summaryVi: vi,
    summaryEn: en,
    website: '',
    services,
    headExperienceYears: years,
    hasSupportProcess: years === null ? null : years > 1,
    hasCooperationAgreements: years === null ? null : years > 2,
    published: true,
  }),
)
