package trinhky.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import trinhky.intake.application.IndicatorJson;
import trinhky.intake.application.PlanFiles;
import trinhky.intake.application.PlanJson;
import trinhky.intake.domain.reading.DocumentReference;
import trinhky.intake.domain.reading.RecipientRead;
import trinhky.intake.domain.reading.RuleRead;
import trinhky.intake.domain.reading.TaskRead;

/** Two real documents that no facts were written down for: a report of a department and a scanned and recognised plan. */
class OtherRealDocumentsTest {

    @BeforeEach
    void requireDocuments() {
        SeedFacts.requirePresent();
    }

    @Test
    void aReportOfADepartmentWithoutNumberIsRead() throws IOException {
        PlanJson report = read("001");
        assertThat(report.type()).isEqualTo("Báo cáo");
        assertThat(report.title())
                .isEqualTo("Tình hình thực hiện Kế hoạch tổng thể phát triển thương mại điện tử giai đoạn 2021-2025");
        assertThat(report.number()).as("the text has none").isNull();
        assertThat(report.date()).isNull();
        assertThat(report.period().from()).isEqualTo(2021);
        assertThat(report.period().to()).isEqualTo(2025);
        assertThat(report.legalBases())
                .extracting(DocumentReference::number, DocumentReference::date)
                .containsExactly(
                        tuple("6814/BCT-TMĐT", LocalDate.of(2023, 10, 3)),
                        tuple("5695/UBND-KTTH", LocalDate.of(2023, 10, 4)));
        assertThat(report.relatedDocuments())
                .extracting(DocumentReference::number)
                .contains("90/QĐ-UBND", "35/2021/QĐ-UBND", "564/KH-UBND");
        assertThat(report.recipients())
                .extracting(RecipientRead::raw)
                .containsExactly("- Bộ Công Thương;", "- UBND tỉnh;", "- Lãnh đạo Sở;", "- Lưu: VT, XNK&TMĐT.");
        assertThat(report.archive().draftingUnit()).isEqualTo("XNK&TMĐT");
        assertThat(report.signer()).as("the text has none").isNull();
        assertThat(report.reportingRules())
                .as("a report obliges nobody to report")
                .isEmpty();
        assertThat(report.sections()).hasSizeGreaterThan(5);
    }

    @Test
    void theHeadOfARecognisedPlanIsReadFromItsAnnexAndItsEnd() throws IOException {
        PlanJson plan = read("004");
        assertThat(plan.type()).isEqualTo("Kế hoạch");
        assertThat(plan.title()).isEqualTo("Phát triển thương mại điện tử tỉnh Nghệ An giai đoạn 2021 - 2025");
        assertThat(plan.number()).as("only the annex repeats it").isEqualTo("400/KH-UBND");
        assertThat(plan.date()).isEqualTo(LocalDate.of(2021, 7, 21));
        assertThat(plan.issuingBody()).isEqualTo("Ủy ban nhân dân tỉnh Nghệ An");
        assertThat(plan.period().from()).isEqualTo(2021);
        assertThat(plan.legalBases())
                .extracting(DocumentReference::number, DocumentReference::date, DocumentReference::issuer)
                .containsExactly(tuple("645/QĐ-TTg", LocalDate.of(2020, 5, 15), "Thủ tướng Chính phủ"));
        assertThat(plan.signer().authorityLines()).containsExactly("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH");
        assertThat(plan.signer().position()).isEqualTo("PHÓ CHỦ TỊCH");
        assertThat(plan.signer().name()).isEqualTo("Lê Hồng Vinh");
        assertThat(plan.recipients()).hasSize(10);
        assertThat(plan.recipients().get(9).raw()).startsWith("- Lưu: VT, KT (Q).");
        assertThat(plan.archive().draftingUnit()).isEqualTo("KT");
        assertThat(plan.archive().drafter()).isEqualTo("Q");
    }

    @Test
    void theTargetsAndTheMoneyOfARecognisedPlanAreRead() throws IOException {
        PlanJson plan = read("004");
        assertThat(plan.indicators())
                .extracting(IndicatorJson::comparator, one -> String.valueOf(one.value()), IndicatorJson::unit)
                .contains(
                        tuple("ge", "60", "%"),
                        tuple("gt", "25", "%/năm"),
                        tuple("gt", "50", "%"),
                        tuple("lt", "10", "%"),
                        tuple("gt", "90", "%"),
                        tuple("eq", "55", "%"),
                        tuple("gt", "3000", "lượt"));
        assertThat(plan.budget().total()).isEqualByComparingTo(new BigDecimal("15800000000"));
        assertThat(plan.budget().wordsMatch()).isTrue();
        assertThat(plan.budget().bySource().values())
                .usingElementComparator(BigDecimal::compareTo)
                .contains(new BigDecimal("5810000000"), new BigDecimal("9990000000"));
        assertThat(plan.budget().rows()).isNotEmpty();
    }

    @Test
    void theDutiesAndTheReportsOfARecognisedPlanAreRead() throws IOException {
        PlanJson plan = read("004");
        assertThat(plan.reportingRules())
                .extracting(RuleRead::reportType, RuleRead::period, RuleRead::deadlineDay, RuleRead::deadlineMonth)
                .contains(
                        tuple("periodic+ad_hoc", "YEAR", null, null),
                        tuple("periodic", "QUARTER", null, null),
                        tuple("periodic", "YEAR", 15, 12),
                        tuple("ad_hoc", "ON_EVENT", null, null));
        assertThat(plan.tasks()).hasSizeGreaterThan(10);
        assertThat(plan.tasks())
                .filteredOn(task -> !task.lead().isEmpty())
                .flatExtracting(TaskRead::lead)
                .contains("Sở Công Thương");
    }

    private static PlanJson read(String seed) throws IOException {
        Path file = SeedFacts.files().stream()
                .filter(one -> one.getFileName().toString().startsWith(seed))
                .findFirst()
                .orElseThrow();
        return PlanFiles.read(file.getFileName().toString(), Files.readAllBytes(file));
    }
}
