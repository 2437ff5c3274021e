package trinhky.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;

/** Sở Công Thương while the plan is written: its officer drafts and answers opinions, its head checks and submits. */
final class DraftingUnit {
    private final Official officer;
    private final Official head;

    DraftingUnit(Demo demo) {
        this.officer = demo.official("sct.officer");
        this.head = demo.official("sct.head");
    }

    /** The plan that waits on the drafter's desk. */
    String plan() {
        return officer.awaitTask("plan/draft-plan", "").path("subjectId").asString();
    }

    void choosesUnitsToConsult(List<String> units) {
        opensTheDraft("Lấy ý kiến");
        officer.choose("Có, trước khi trình ký").choose("Coi là đồng ý");
        if (officer.offers("Bỏ tất cả")) {
            officer.press("Bỏ tất cả");
        }
        for (String unit : units) {
            officer.write("Tìm đơn vị, gõ không dấu cũng được", unit).tick(unit);
        }
        officer.sees("Đã chọn " + units.size() + " đơn vị")
                .look("soan-lay-y-kien")
                .sees("Đã lưu");
    }

    /** The revised draft goes on without another consultation. */
    void asksNoUnitAgain() {
        opensTheDraft("Lấy ý kiến");
        officer.choose("Không").sees("Đã lưu");
    }

    /** Repairs one contradiction and closes, with a reason, what else stands in the way. */
    void settlesFindings(int findings) {
        opensTheDraft("Phụ lục I. Chỉ tiêu");
        officer.sees("Còn " + findings + " chỗ phải xử lý trước khi trình")
                .look("soan-phu-luc-1")
                .press(Pattern.compile("^Chọn "));
        for (int left = findings - 1; left > 0; left--) {
            officer.sees("Còn " + left + " chỗ phải xử lý trước khi trình")
                    .press("Đóng, ghi lý do")
                    .write("Vì sao để nguyên như vậy?", "Giữ theo văn bản gốc, sẽ hướng dẫn khi thực hiện.")
                    .press("Đóng điểm này");
        }
        officer.sees("Không còn chỗ nào cản việc trình").look("soan-het-cho-can");
    }

    void submitsTheDraft() {
        officer.openTask("plan/draft-plan");
        officer.press("Trình thủ trưởng đơn vị")
                .reads("Kiểm tra rồi trình thủ trưởng đơn vị")
                .look("kiem-tra-roi-trinh")
                .press("Trình thủ trưởng đơn vị")
                .sees("Đã trình thủ trưởng đơn vị.");
    }

    /** The head sends the draft back; the reason stands on the drafter's first screen. */
    void headReturnsTheDraft(String reason) {
        head.openTask("plan/check-content");
        head.look("kiem-tra-noi-dung")
                .press("Trả lại")
                .write("Lý do", reason)
                .press("Trả lại")
                .sees("Đã trả lại người soạn.");
        officer.open("/tasks").sees(reason).look("viec-bi-tra-lai");
    }

    void headAcceptsTheContent() {
        head.openTask("plan/check-content");
        head.press(Pattern.compile("^Đồng ý")).sees("Đã đồng ý nội dung.");
    }

    /** Waits no longer for the silent unit, and explains every remark of the others. */
    void answersOpinions(String plan, int remarks) {
        officer.open("/plans/" + plan + "?tab=opinions")
                .look("ke-hoach-y-kien")
                .press("Kết thúc đợt lấy ý kiến")
                .write("Lý do kết thúc trước", "Các đơn vị cần thiết đã trả lời.")
                .press("Kết thúc đợt");
        officer.openTask("plan/answer-opinions");
        officer.sees("1 đơn vị chưa trả lời").look("tiep-thu-giai-trinh");
        for (int left = remarks; left > 0; left--) {
            officer.reads("Còn " + left + " trên " + remarks)
                    .seesUnchosen("Giải trình")
                    .choose("Giải trình")
                    .write("Lý do giải trình", "Chỉ tiêu theo quy định hiện hành, giữ như dự thảo.")
                    .press("Lưu trả lời");
        }
        officer.press("Hoàn thành tiếp thu").sees("Đã hoàn thành tiếp thu");
    }

    void headSubmitsForSignature() {
        head.openTask("plan/submit-plan");
        head.look("trinh-ky").press("Trình ký").sees("Đã trình ký.");
    }

    private void opensTheDraft(String part) {
        officer.openTask("plan/draft-plan");
        officer.page()
                .getByLabel("Các phần cần soạn")
                .getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText(part))
                .first()
                .click();
    }
}
