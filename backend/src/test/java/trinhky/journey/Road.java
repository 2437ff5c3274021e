package trinhky.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The way of plan 244/KH-UBND from its draft to its first consolidated report, walked by the people on it. */
final class Road {
    static final String NUMBER = "244/KH-UBND";
    private static final LocalDate ISSUE = LocalDate.of(2025, 9, 12);
    private static final LocalDate OPENING = LocalDate.of(2026, 5, 15);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 14);
    private static final LocalDate AFTERWARDS = LocalDate.of(2026, 6, 23);
    private static final String SILENT_BOX = "phuongsadec@dongthap.gov.example";

    private final Demo demo;
    private final DraftingUnit drafting;
    private final Office office;
    private final ViceChair viceChair;
    private final Administrator administrator;
    private final LeadUnit lead;
    private final DunningLetter dunning;
    private String plan;
    private String cycle;

    Road(Demo demo) {
        this.demo = demo;
        this.drafting = new DraftingUnit(demo);
        this.office = new Office(demo);
        this.viceChair = new ViceChair(demo);
        this.administrator = new Administrator(demo);
        this.lead = new LeadUnit(demo);
        this.dunning = new DunningLetter(demo);
    }

    Road walk() {
        draftIsWrittenAndChecked();
        unitsGiveTheirOpinions();
        officeChecksTheForm();
        viceChairSigns();
        demo.powerCut();
        clerkIssues();
        dutiesStandInTheCalendar();
        periodOpens();
        demo.powerCut();
        unitsReport();
        silentUnitsAreReminded();
        silentUnitsAreUrgedByLetter();
        leadUnitConsolidates();
        reportIsSignedAndSent();
        return this;
    }

    String plan() {
        return plan;
    }

    String cycle() {
        return cycle;
    }

    private static LocalDate june(int day) {
        return LocalDate.of(2026, 6, day);
    }

    private void draftIsWrittenAndChecked() {
        plan = drafting.plan();
        drafting.choosesUnitsToConsult(
                List.of("Sở Tài chính", "Thuế tỉnh Đồng Tháp", "UBND xã Mỹ Hiệp", "Ngân hàng Nhà nước"));
        drafting.settlesFindings(6);
        drafting.submitsTheDraft();
        drafting.headReturnsTheDraft("Bổ sung căn cứ về thương mại điện tử.");
        drafting.submitsTheDraft();
        drafting.headAcceptsTheContent();
    }

    private void unitsGiveTheirOpinions() {
        new RequestLetter(demo).goesItsWay(plan);
        new ConsultedUnit(demo, "stc").agrees();
        new ConsultedUnit(demo, "thue").agreesWithComment("Phụ lục I, II.2", "Ghi lộ trình 80% đến năm 2028.");
        new ConsultedUnit(demo, "xa-my-hiep").disagrees("Chưa đủ nguồn lực.", "Mục 3.1", "Lùi thời hạn một năm.");
        assertThat(demo.official("xa-tan-hong.officer").service().statusOf("/api/plans/" + plan))
                .isEqualTo(403);
        drafting.answersOpinions(plan, 3);
        drafting.headSubmitsForSignature();
    }

    private void officeChecksTheForm() {
        office.returnsTheDocument("Ghi đủ trích yếu của căn cứ thứ hai.");
        drafting.asksNoUnitAgain();
        drafting.submitsTheDraft();
        drafting.headAcceptsTheContent();
        drafting.headSubmitsForSignature();
        office.acceptsTheForm("kiem-tra-the-thuc");
    }

    private void viceChairSigns() {
        administrator.movesTheClockTo(ISSUE);
        viceChair.signs("ky-ke-hoach");
    }

    private void clerkIssues() {
        office.issues(NUMBER, "phat-hanh");
        new Recipient(demo, "phuong-sa-dec").confirmsReceiptOf(NUMBER);
        administrator.awaitsMail(SILENT_BOX, NUMBER, 1);
    }

    private void dutiesStandInTheCalendar() {
        Service commune = demo.official("xa-my-hiep.officer").service();
        assertThat(commune.get("/api/deadlines?from=2026-01-01&to=2030-12-31").path("items"))
                .as("one report each half-year and year, until 2030")
                .hasSize(10);
    }

    private void periodOpens() {
        administrator.movesTheClockTo(OPENING);
        demo.official("xa-my-hiep.officer").awaitTask("reporting/prepare-report", "");
        administrator.awaitsMail(SILENT_BOX, "1 báo cáo cần nộp", 1);
    }

    private void unitsReport() {
        ReportingUnit commune = new ReportingUnit(demo, "xa-my-hiep");
        commune.reportsValues("60", "Đã mở 2 lớp tập huấn bán hàng trực tuyến.", "Thiếu kinh phí tập huấn.");
        lead.returnsTheReportOf("UBND xã Mỹ Hiệp", "Rà soát lại số liệu.", "Chưa khớp với báo cáo tháng 5.");
        commune.correctsAndHandsInAgain("Rà soát lại số liệu.", "80");
        lead.acceptsTheReportOf("UBND xã Mỹ Hiệp");
        ReportingUnit quiet = new ReportingUnit(demo, "xa-tan-hong");
        quiet.declaresNothingToReport();
        quiet.takesItsReportBack("Còn thiếu ý kiến của một ấp.");
        cycle = lead.cycle();
        dunning.isNotOffered(cycle, "ky-bao-cao-chua-ai-cham");
        administrator.movesTheClockTo(LAST_DAY);
    }

    private void silentUnitsAreReminded() {
        administrator.movesTheClockTo(AFTERWARDS);
        Mailbox mails = administrator.mailbox();
        assertThat(mails.daysOf(SILENT_BOX))
                .as("the opening, ten days, three days and the last working day before, the day after, a week later;"
                        + " never twice")
                .containsExactly(OPENING, june(4), june(11), june(12), june(15), june(22));
        assertThat(mails.daysOf("phuong-sa-dec.head@dongthap.gov.example")).containsExactly(june(17));
        assertThat(mails.to("sct.head@dongthap.gov.example", "đơn vị chưa nộp báo cáo"))
                .extracting(Mailbox.Mail::day)
                .containsExactly(june(22));
        assertThat(mails.daysOf("xamyhiep@dongthap.gov.example"))
                .as("who has reported since the opening is left in peace")
                .containsExactly(OPENING);
        administrator.readsTheTrialMailbox("1 báo cáo đã quá hạn");
    }

    private void silentUnitsAreUrgedByLetter() {
        dunning.isAskedFor(cycle);
        office.acceptsTheForm("kiem-tra-cong-van-don-doc");
        viceChair.signs("ky-cong-van-don-doc");
        office.issues("01/UBND-", "phat-hanh-cong-van-don-doc");
        dunning.hasReachedExactlyThoseLate(cycle);
        dunning.isReadBy("phuong-sa-dec", "UBND phường Sa Đéc");
    }

    private void leadUnitConsolidates() {
        JsonNode figures = lead.figures(cycle);
        assertThat(figures.path("onTime").asInt()).isEqualTo(2);
        assertThat(figures.path("missing").asInt())
                .isEqualTo(figures.path("expected").asInt() - 2);
        lead.seesMissing(figures.path("missing").asInt(), List.of("UBND phường Sa Đéc", "UBND xã Tân Phước 1"));
        lead.consolidates("Các đơn vị đã triển khai theo kế hoạch.", "Đôn đốc các đơn vị chưa nộp báo cáo.");
        lead.headApprovesTheConsolidation();
    }

    private void reportIsSignedAndSent() {
        office.acceptsTheForm("kiem-tra-the-thuc-bao-cao");
        viceChair.signs("ky-bao-cao");
        office.issues("01/BC-UBND", "phat-hanh-bao-cao");
        administrator.awaitsMail("bct@moit.gov.example", "01/BC-UBND", 1);
        dunning.isNotOffered(cycle, "ky-bao-cao-da-ban-hanh");
    }
}
