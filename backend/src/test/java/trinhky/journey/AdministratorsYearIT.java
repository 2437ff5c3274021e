package trinhky.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an administrator does once a year, by what the screens say: days off by the notices, the logs for whoever asks. */
@ExtendWith(WalkedRoad.class)
@SuppressWarnings("PMD.CloseResource") // the product belongs to the walked road, which stops it
class AdministratorsYearIT {
    private static final String NO_DAY = "31/9/2027; nghỉ; Nghỉ Quốc khánh";
    private static final String LIST = String.join(
            "\n",
            "Ngày; Loại; Tên ngày; Căn cứ",
            "01/01/2027; nghỉ; Tết Dương lịch",
            "05/02/2027; nghỉ; Tết Âm lịch",
            "08/02/2027; nghỉ; Tết Âm lịch",
            "09/02/2027; nghỉ; Tết Âm lịch",
            "10/02/2027; nghỉ bù; Nghỉ bù Tết Âm lịch",
            "16/04/2027; nghỉ; Giỗ Tổ Hùng Vương",
            "14/06/2027; đóng cửa; Diễn tập khu vực phòng thủ; Công văn 812/UBND-NC",
            "02/09/2027; nghỉ; Quốc khánh",
            NO_DAY);
    private static final String NOTICE = "Thông báo 5120/TB-BNV";
    private static final String LUNAR_NEW_YEAR = "02/02/2030";

    @Test
    void listOfAYearIsImportedAndWhatItMovesIsSeenBeforeItIsInForce(WalkedRoad.Walk walk) {
        walk.road();
        Official administrator = walk.demo().official("admin");
        administrator
                .open("/admin/calendar?year=2027")
                .chooseFile("ngay-nghi-2027.csv", LIST.getBytes(StandardCharsets.UTF_8));
        administrator
                .write("Căn cứ chung cho các dòng không ghi", NOTICE)
                .press("Đọc danh sách")
                .sees("Chưa đọc được danh sách")
                .sees("“" + NO_DAY + "”")
                .look("ngay-nghi-danh-sach-sai");
        Locator list = administrator.page().getByLabel("Danh sách", new Page.GetByLabelOptions().setExact(true));
        assertThat(list.inputValue()).isEqualTo(LIST);
        list.fill(LIST.replace(NO_DAY, "3/9/2027; nghỉ; Nghỉ Quốc khánh"));
        administrator
                .press("Đọc danh sách")
                .sees("Thay đổi chưa áp dụng")
                .sees("ngày làm việc cuối để nộp từ 14/06/2027 thành 11/06/2027")
                .look("ngay-nghi-chua-ap-dung");
        administrator.seesInRow("Diễn tập khu vực phòng thủ", "thêm, chưa áp dụng");
        assertThat(exceptions(administrator, 2027)).doesNotContain("2027-06-14");
        administrator
                .write("Ghi chú", NOTICE)
                .press("Áp dụng thay đổi")
                .sees("Đã áp dụng thay đổi ngày nghỉ.")
                .look("ngay-nghi-da-ap-dung");
        administrator.seesInRow("Diễn tập khu vực phòng thủ", "Đã xác nhận");
        assertThat(exceptions(administrator, 2027)).contains("2027-06-14", "2027-09-03");
        assertThat(walk.demo().screens().faults()).isEmpty();
    }

    @Test
    void lunarNewYearIsAProposalUntilTheNoticeComes(WalkedRoad.Walk walk) {
        walk.road();
        Official administrator = walk.demo().official("admin");
        administrator.open("/admin/calendar?year=2030").sees(LUNAR_NEW_YEAR);
        administrator.seesInRow(LUNAR_NEW_YEAR, "Đề xuất").look("ngay-nghi-de-xuat-2030");
        administrator
                .write("Số thông báo", "Thông báo 77/TB-BNV")
                .press("Xác nhận ngày " + LUNAR_NEW_YEAR)
                .sees("sửa, chưa áp dụng")
                .press("Áp dụng thay đổi");
        administrator
                .seesInRow(LUNAR_NEW_YEAR, "Đã xác nhận")
                .seesInRow(LUNAR_NEW_YEAR, "Thông báo 77/TB-BNV")
                .seesInRow("01/02/2030", "Đề xuất")
                .look("ngay-nghi-da-xac-nhan-2030");
        assertThat(walk.demo().screens().faults()).isEmpty();
    }

    @Test
    void logsAreSearchedAndHandedOut(WalkedRoad.Walk walk) {
        walk.road();
        Official administrator = walk.demo().official("admin");
        administrator
                .open("/notice-log")
                .write("Nội dung hoặc người nhận", "phuong sa dec")
                .press("Tìm thông báo");
        found(administrator, "nhat-ky-thong-bao", "UBND phường Sa Đéc");
        handedOut(administrator, "UBND phường Sa Đéc", "UBND xã Mỹ Hiệp");
        administrator
                .open("/mail-log")
                .write("Tiêu đề hoặc nơi nhận", "phuongsadec@")
                .press("Tìm thư");
        found(administrator, "nhat-ky-thu-tim", "phuongsadec@dongthap.gov.example");
        handedOut(administrator, "phuongsadec@dongthap.gov.example", "xamyhiep@dongthap.gov.example");
        assertThat(walk.demo().screens().faults()).isEmpty();
    }

    private static void found(Official administrator, String picture, String words) {
        administrator.page().waitForURL("**q=*");
        administrator.look(picture);
        Locator rows = administrator.page().locator("tbody tr");
        assertThat(rows.count()).isPositive();
        assertThat(rows.filter(new Locator.FilterOptions().setHasNotText(words)).count())
                .isZero();
    }

    private static void handedOut(Official administrator, String words, String others) {
        assertThat(new String(administrator.downloads("Xuất CSV"), StandardCharsets.UTF_8))
                .contains(words)
                .doesNotContain(others);
        assertThat(administrator.downloads("Xuất Excel")).startsWith('P', 'K');
    }

    private static String exceptions(Official administrator, int year) {
        return administrator
                .service()
                .get("/api/calendar/working-days?year=" + year)
                .toString();
    }
}
