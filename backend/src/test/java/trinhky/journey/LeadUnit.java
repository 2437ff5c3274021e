package trinhky.journey;

import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Sở Công Thương while the plan is carried out: reviews reports, consolidates them, submits the result. */
final class LeadUnit {
    private final Official officer;
    private final Official head;

    LeadUnit(Demo demo) {
        this.officer = demo.official("sct.officer");
        this.head = demo.official("sct.head");
    }

    /** Back to the unit, with a reason for the whole and one at the first value. */
    void returnsTheReportOf(String unit, String reason, String doubt) {
        officer.openTask("reporting/review-report", unit);
        officer.look("xem-xet-bao-cao")
                .press(Pattern.compile("^Trả lại chỗ này: "))
                .write("Lý do trả lại: ", doubt)
                .follow("Trả lại kèm 1 lý do")
                .write("Lý do", reason)
                .look("tra-lai-bao-cao")
                .press("Trả lại đơn vị")
                .sees("Đã trả lại báo cáo cho " + unit);
    }

    void acceptsTheReportOf(String unit) {
        officer.openTask("reporting/review-report", unit);
        officer.press("Chấp nhận báo cáo").sees("Đã chấp nhận báo cáo của " + unit);
    }

    /** The period that the units report on. */
    String cycle() {
        return officer.service()
                .get("/api/cycles?group=OPEN")
                .path("items")
                .path(0)
                .path("cycleId")
                .asString();
    }

    /** How the units reported: submitted in time, late, not at all. */
    JsonNode figures(String cycle) {
        return officer.service().get("/api/cycles/" + cycle).path("cycle").path("figures");
    }

    /** The units in the late list of the consolidated report, as the screen names them. */
    void seesMissing(int units, List<String> some) {
        officer.openTask("reporting/consolidate-reports");
        officer.look("tong-hop-bang-so-lieu").follow(Pattern.compile("^Muộn, chưa nộp"));
        some.forEach(officer::sees);
        officer.look("tong-hop-muon-chua-nop");
        officer.sees(Integer.toString(units));
    }

    void consolidates(String overview, String nextSteps) {
        officer.openTask("reporting/consolidate-reports");
        officer.follow(Pattern.compile("^Lời văn"))
                .write("Tình hình chung", overview)
                .write("Nhiệm vụ kỳ tới", nextSteps)
                .seesTimes("Đã lưu", 2)
                .look("tong-hop-loi-van")
                .follow("Chốt số liệu")
                .look("chot-so-lieu")
                .press("Chốt và trình lãnh đạo")
                .sees("Đã trình lãnh đạo duyệt báo cáo tổng hợp.");
    }

    void headApprovesTheConsolidation() {
        head.openTask("reporting/approve-consolidation");
        head.look("duyet-tong-hop")
                .follow("Duyệt báo cáo")
                .press("Duyệt và chuyển Văn phòng")
                .sees("Đã duyệt báo cáo tổng hợp");
    }
}
