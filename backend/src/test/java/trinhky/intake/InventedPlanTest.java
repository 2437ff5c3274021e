package trinhky.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import trinhky.intake.application.IndicatorJson;
import trinhky.intake.application.PlanFiles;
import trinhky.intake.application.PlanJson;
import trinhky.intake.domain.reading.Confidence;
import trinhky.intake.domain.reading.DocumentReference;
import trinhky.intake.domain.reading.FindingRead;
import trinhky.intake.domain.reading.RuleRead;

/** A plan of a province that does not exist, on another matter, read by the same rules. */
class InventedPlanTest {

    private PlanJson plan;

    @BeforeEach
    void read() throws IOException {
        try (InputStream file = getClass().getResourceAsStream("/intake/ke-hoach-phong-chay.txt")) {
            plan = PlanFiles.read("ke-hoach.txt", file.readAllBytes());
        }
    }

    @Test
    void theHeadIsReadWithItsPlaces() {
        assertThat(plan.number()).isEqualTo("57/KH-UBND");
        assertThat(plan.date()).isEqualTo(LocalDate.of(2027, 1, 8));
        assertThat(plan.place()).as("one spelling for comparison").isEqualTo("Lam Thủy");
        assertThat(plan.sources().get("place").source().quote())
                .as("as it stands")
                .isEqualTo("Lam Thuỷ");
        assertThat(plan.issuingBody()).isEqualTo("Ủy ban nhân dân tỉnh Lam Thủy");
        assertThat(plan.title()).startsWith("Bảo vệ rừng và phòng cháy");
        assertThat(plan.period().from()).isEqualTo(2027);
        assertThat(plan.sources().get("number").confidence()).isEqualTo(Confidence.CERTAIN);
        assertThat(plan.sources().get("number").source().line()).isEqualTo(5);
    }

    @Test
    void basesAreLawsAndNumberedDocuments() {
        assertThat(plan.legalBases())
                .extracting(DocumentReference::kind, DocumentReference::number, DocumentReference::issuer)
                .containsExactly(
                        tuple("Luật", null, "Quốc hội"),
                        tuple("Nghị định", "156/2018/NĐ-CP", "Chính phủ"),
                        tuple("Chỉ thị", "12/CT-TTg", "Thủ tướng Chính phủ"));
    }

    @Test
    void targetsCarryBoundAndUnit() {
        assertThat(plan.indicators())
                .extracting(IndicatorJson::comparator, one -> String.valueOf(one.value()), IndicatorJson::unit)
                .containsExactly(
                        tuple("ge", "41.5", "%"),
                        tuple("le", "12", "ha"),
                        tuple("eq", "100", "%"),
                        tuple("ge", "24", "lớp"),
                        tuple("range", "[10, 15]", "%/năm"));
    }

    @Test
    void tasksCarryLeadHelpersTimeAndProduct() {
        assertThat(plan.tasks()).hasSize(3);
        assertThat(plan.tasks().get(0).lead()).containsExactly("Chi cục Kiểm lâm");
        assertThat(plan.tasks().get(0).coordinating())
                .containsExactly("Sở Khoa học và Công nghệ", "UBND các xã, phường");
        assertThat(plan.tasks().get(1).time()).isEqualTo("Quý II/2027");
        assertThat(plan.tasks().get(1).output()).isEqualTo("Báo cáo diễn tập");
        assertThat(plan.tasks().get(1).coordinating()).containsExactly("Bộ Chỉ huy quân sự tỉnh", "Chi cục Kiểm lâm");
        assertThat(plan.tasks().get(2).leadConfidence()).isEqualTo(Confidence.NOT_FOUND);
    }

    @Test
    void moneyIsComparedWithItsWords() {
        assertThat(plan.budget().total()).isEqualByComparingTo(new BigDecimal(3_250_000_000L));
        assertThat(plan.budget().wordsMatch()).isTrue();
        assertThat(plan.budget().bySource()).containsKeys("Ngân sách tỉnh", "Quỹ Bảo vệ và Phát triển rừng");
        List<FindingRead> mismatches = plan.findings().stream()
                .filter(finding -> finding.rule().equals("AMOUNT_WORDS_MISMATCH"))
                .toList();
        assertThat(mismatches).hasSize(1);
        assertThat(mismatches.get(0).args()).containsExactly("1250000000", "1255000000");
    }

    @Test
    void rulesOfEveryTierAreRead() {
        assertThat(plan.reportingRules())
                .extracting(
                        RuleRead::period,
                        RuleRead::deadlineDay,
                        RuleRead::deadlineMonth,
                        RuleRead::dayInclusive,
                        RuleRead::hour)
                .containsExactly(
                        tuple("ONCE", 25, 12, true, null),
                        tuple("QUARTER", 20, null, false, "16:30"),
                        tuple("ON_EVENT", null, null, null, null));
        RuleRead quarter = plan.reportingRules().get(1);
        assertThat(quarter.from()).containsExactly("Ủy ban nhân dân các xã, phường");
        assertThat(quarter.to()).containsExactly("Sở Nông nghiệp và Môi trường");
        assertThat(quarter.dataWindow()).contains("từ ngày 15 tháng trước đến ngày 14");
        assertThat(plan.reportingRules().get(0).to())
                .containsExactly("Ủy ban nhân dân tỉnh", "Bộ Nông nghiệp và Môi trường");
    }

    @Test
    void theEndIsRead() {
        assertThat(plan.signer().name()).isEqualTo("Phạm Thị Minh Châu");
        assertThat(plan.signer().authorityLines()).containsExactly("TM. UỶ BAN NHÂN DÂN", "KT. CHỦ TỊCH");
        assertThat(plan.archive().draftingUnit()).isEqualTo("P.NN");
        assertThat(plan.archive().drafter()).isEqualTo("Hà");
        assertThat(plan.recipients().get(0).purpose()).isEqualTo("để b/c");
        assertThat(plan.recipients().get(2).units()).containsExactly("Sở NN&MT", "Sở TC");
    }
}
