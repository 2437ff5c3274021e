package trinhky.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import trinhky.document.IssueMarks;
import trinhky.document.OfficialDocument;
import trinhky.document.Renditions;
import trinhky.intake.application.file.FileKind;
import trinhky.intake.application.file.FileReading;
import trinhky.intake.domain.reading.BudgetRead;
import trinhky.intake.domain.reading.PlanReader;
import trinhky.intake.domain.reading.PlanReading;
import trinhky.intake.domain.reading.RecipientRead;
import trinhky.plan.application.LoadPlanFile;
import trinhky.plan.application.PlanDocument;
import trinhky.plan.domain.BudgetLine;
import trinhky.plan.domain.PlanContent;
import trinhky.plan.domain.PlanRows;
import trinhky.plan.domain.Plans;
import trinhky.testing.IntegrationTest;
import trinhky.testing.SmallProvince;

/** The demo's plan, issued and saved as Word, as PDF and as plain text, is read back with the same structure. */
@IntegrationTest
class RoundTripTest {

    private static final IssueMarks MARKS = new IssueMarks(
            "244",
            LocalDate.of(2025, 9, 12),
            List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
            "Nguyễn Thành Diệu",
            Instant.parse("2025-09-12T02:30:00Z"));

    private static final List<String> AMOUNTS = List.of("12500", "3200", "840.5");
    private static final String REPORTERS = "[Các Sở, ban, ngành Tỉnh, Ủy ban nhân dân các xã, phường]";
    private static final String RECEIVERS = "[Ủy ban nhân dân Tỉnh, Bộ Công Thương]";

    /** What the structure of a plan is made of, without places in a file. */
    private record Structure(
            String number,
            LocalDate date,
            String title,
            String signer,
            List<String> sections,
            List<String> indicators,
            List<String> tasks,
            List<String> rules,
            List<String> money,
            List<String> recipients) {

        static Structure of(PlanReading read) {
            return new Structure(
                    read.identity().number().value(),
                    read.identity().date().value(),
                    read.identity().title().value(),
                    read.signer().isFound() ? read.signer().value().name() : null,
                    read.sections().stream()
                            .map(section -> section.label() + " " + section.title())
                            .toList(),
                    read.indicators().stream()
                            .map(one -> one.code() + " " + one.name() + " "
                                    + value(one.target().low()) + " " + one.responsible())
                            .toList(),
                    read.tasks().stream()
                            .map(task -> task.code() + " " + task.text() + " " + task.lead())
                            .toList(),
                    read.rules().stream()
                            .map(rule -> rule.period() + " " + rule.effectiveLastDay() + " " + rule.from() + " → "
                                    + rule.to() + " → "
                                    + (rule.consolidatedBy() == null
                                            ? null
                                            : rule.consolidatedBy().to()))
                            .toList(),
                    money(read.budget()),
                    read.recipients().stream().map(RecipientRead::text).toList());
        }

        private static List<String> money(BudgetRead budget) {
            return Stream.concat(
                            budget.parts().stream(),
                            Stream.ofNullable(budget.total().value()))
                    .map(money -> money.source() + " " + value(money.amount()))
                    .toList();
        }

        private static String value(BigDecimal value) {
            return value == null ? "–" : value.stripTrailingZeros().toPlainString();
        }
    }

    @Autowired
    private LoadPlanFile load;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanRows rows;

    @Autowired
    private PlanDocument document;

    @Autowired
    private Renditions renditions;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void wordPdfAndTextGiveTheSameStructure() throws IOException {
        OfficialDocument plan = plan244();
        Structure word = read(renditions.docx(plan, MARKS), FileKind.DOCX);
        Structure print = read(renditions.pdf(plan, MARKS, false), FileKind.PDF);
        Structure text = read(text(renditions.docx(plan, MARKS)), FileKind.TEXT);
        assertThat(word.number()).isEqualTo("244/KH-UBND");
        assertThat(word.indicators()).hasSize(16);
        assertThat(word.tasks()).hasSize(42);
        assertThat(word.recipients()).hasSize(6);
        assertThat(word.signer()).isEqualTo("Nguyễn Thành Diệu");
        assertThat(word.rules())
                .containsExactly(
                        "HALF_YEAR 14/6 " + REPORTERS + " → [Sở Công Thương] → " + RECEIVERS,
                        "YEAR 14/12 " + REPORTERS + " → [Sở Công Thương] → " + RECEIVERS,
                        "ON_EVENT null [đơn vị] → [Sở Công Thương] → null");
        assertThat(word.money())
                .containsExactly(
                        "Ngân sách nhà nước theo phân cấp 12500000000",
                        "Tài trợ, viện trợ, hợp tác quốc tế 3200000000",
                        "Vốn của doanh nghiệp, tổ chức, cá nhân 840500000",
                        "Tổng cộng 16540500000");
        assertThat(print).usingRecursiveComparison().isEqualTo(word);
        assertThat(text).usingRecursiveComparison().isEqualTo(word);
    }

    @Test
    void aDraftWithItsWatermarkIsReadLikeTheIssuedPlan() throws IOException {
        OfficialDocument plan = plan244();
        Structure issued = read(renditions.pdf(plan, MARKS, false), FileKind.PDF);
        Structure draft = read(renditions.pdf(plan, null, true), FileKind.PDF);
        assertThat(draft.number()).isNull();
        assertThat(draft.tasks()).hasSize(42);
        assertThat(draft)
                .usingRecursiveComparison()
                .ignoringFields("number", "date", "signer")
                .isEqualTo(issued);
    }

    /** The demo's plan, with amounts for the sources that it names. */
    private OfficialDocument plan244() throws IOException {
        SmallProvince.found(jdbc);
        UUID id = load.load(new ClassPathResource("db/demo/plan-244.json"));
        PlanContent content = rows.contentOf(plans.require(id));
        List<BudgetLine> money = IntStream.range(0, AMOUNTS.size())
                .mapToObj(at -> amounting(content.budgetLines().get(at), new BigDecimal(AMOUNTS.get(at))))
                .toList();
        return document.of(
                plans.require(id),
                new PlanContent(
                        content.heading(),
                        content.consultation(),
                        content.sections(),
                        content.legalBases(),
                        content.indicators(),
                        content.assignments(),
                        money,
                        content.rules(),
                        content.recipients()));
    }

    private static BudgetLine amounting(BudgetLine line, BigDecimal millions) {
        return new BudgetLine(
                line.id(),
                line.version(),
                line.planId(),
                line.position(),
                line.source(),
                line.purpose(),
                line.year(),
                millions,
                line.updatedAt(),
                line.updatedBy());
    }

    private static Structure read(byte[] file, FileKind kind) {
        return FileReading.read(file, read -> {
            assertThat(read.kind()).isEqualTo(kind);
            return Structure.of(PlanReader.read(read.text()));
        });
    }

    /** As others extract it: a line a paragraph, the cells of tables apart by tabs. */
    private static byte[] text(byte[] word) {
        return FileReading.read(word).text().lines().stream()
                .map(line -> line.text())
                .flatMap(Stream::of)
                .reduce("", (all, line) -> all + line + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
