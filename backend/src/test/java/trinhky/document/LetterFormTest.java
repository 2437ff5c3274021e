package trinhky.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import trinhky.document.OfficialDocument.Annex;
import trinhky.document.OfficialDocument.Column;
import trinhky.document.OfficialDocument.Letterhead;
import trinhky.document.OfficialDocument.Marker;
import trinhky.document.OfficialDocument.Paragraph;
import trinhky.document.OfficialDocument.Points;
import trinhky.document.OfficialDocument.Row;
import trinhky.document.OfficialDocument.Table;
import trinhky.shared.DomainProblem;
import trinhky.testing.FormAssert;
import trinhky.testing.IntegrationTest;
import trinhky.testing.OfficialDocuments;

/** Official letters, tables across the page, and what the check finds when the form is not kept. */
@IntegrationTest
class LetterFormTest {

    @Autowired
    Renditions renditions;

    @Autowired
    FormCheck check;

    @Autowired
    FormAssert form;

    @Test
    void aDunningLetterKeepsTheForm() {
        form.keepsTheForm("cong-van-don-doc", dunning(List.of("Sở Tài chính", "UBND xã Tân Hồng", "UBND xã Tam Nông")));
    }

    @Test
    void annexesAreNumberedInRomanAndLieAcrossThePageWhereTheyAreWide() {
        OfficialDocument plan = OfficialDocuments.plan("Giao các đơn vị thực hiện");
        OfficialDocument wide = new OfficialDocument(
                plan.letterhead(),
                plan.typeName(),
                plan.summary(),
                plan.addressees(),
                plan.legalBases(),
                IntStream.range(0, 60)
                        .<OfficialDocument.Block>mapToObj(i ->
                                new Paragraph("Nhiệm vụ thứ " + i + " " + "thực hiện đúng hạn, ".repeat(5) + "báo cáo"))
                        .toList(),
                List.of(plan.annexes().get(0), new Annex("Phân công nhiệm vụ", List.of(sixColumns(70)))),
                plan.recipients(),
                plan.archiveLine());
        form.keepsTheForm("phu-luc-ngang", wide);
    }

    @Test
    void aKinhGuiWhereNoneBelongsIsFound() {
        assertThat(rules(plan -> new OfficialDocument(
                        plan.letterhead(),
                        plan.typeName(),
                        plan.summary(),
                        List.of("Bộ Công Thương"),
                        plan.legalBases(),
                        plan.body(),
                        plan.annexes(),
                        plan.recipients(),
                        plan.archiveLine())))
                .containsOnly(FormRule.ADDRESSEES);
    }

    @Test
    void aNotationWithBlanksAndAMissingArchiveLineAreFound() {
        assertThat(rules(plan -> new OfficialDocument(
                        new Letterhead(null, plan.letterhead().issuingBody(), "KH - UBND", "Đồng Tháp"),
                        plan.typeName(),
                        plan.summary(),
                        List.of(),
                        plan.legalBases(),
                        plan.body(),
                        plan.annexes(),
                        plan.recipients(),
                        null)))
                .containsOnly(FormRule.NUMBER, FormRule.RECIPIENTS);
    }

    @Test
    void aDraftIsKnownByItsGreyMark() {
        assertThat(check.check(renditions.pdf(OfficialDocuments.plan("x"), null, true)))
                .extracting(FormFinding::rule)
                .contains(FormRule.COLOUR);
    }

    @Test
    void whatIsNoPdfIsRefused() {
        assertThatThrownBy(() -> check.check("không phải PDF".getBytes()))
                .isInstanceOfSatisfying(
                        DomainProblem.class,
                        problem -> assertThat(problem.fields().get(0).code()).isEqualTo("document.not-pdf"));
    }

    private List<FormRule> rules(UnaryOperator<OfficialDocument> change) {
        byte[] pdf = renditions.pdf(change.apply(OfficialDocuments.plan("x")), null, false);
        return check.check(pdf).stream().map(FormFinding::rule).toList();
    }

    private static OfficialDocument dunning(List<String> late) {
        return OfficialDocument.letter(
                new Letterhead("Ủy ban nhân dân tỉnh Đồng Tháp", List.of("Sở Công Thương"), "SCT-VP", "Đồng Tháp"),
                "đôn đốc báo cáo kết quả thực hiện Kế hoạch số 244/KH-UBND 6 tháng đầu năm 2026",
                late,
                List.of(
                        new Paragraph("Đến hết ngày 16/6/2026, các đơn vị sau chưa gửi báo cáo:"),
                        new Points(Marker.LETTER, late),
                        new Paragraph("Đề nghị các đơn vị gửi báo cáo trước ngày 20/6/2026.")),
                List.of("UBND tỉnh (b/c)"),
                "Lưu: VT, P.QLTM");
    }

    private static Table sixColumns(int rows) {
        List<Column> columns = List.of(
                new Column("TT", false, 6),
                new Column("Nhiệm vụ", false, 30),
                new Column("Chủ trì", false, 16),
                new Column("Phối hợp", false, 16),
                new Column("Thời gian", false, 16),
                new Column("Kinh phí", true, 16));
        return new Table(
                columns,
                Collections.nCopies(
                        rows, Row.of(List.of("1", "Tập huấn", "Sở Công Thương", "Sở Tài chính", "2026", "12"))));
    }
}
