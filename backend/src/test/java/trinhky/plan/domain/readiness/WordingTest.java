package trinhky.plan.domain.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import trinhky.intake.application.WordReader;
import trinhky.plan.Aggregation;
import trinhky.plan.domain.Assignment;
import trinhky.plan.domain.ConsultationSetup;
import trinhky.plan.domain.Indicator;
import trinhky.plan.domain.LegalBasis;
import trinhky.plan.domain.PlanContent;
import trinhky.plan.domain.PlanHeading;
import trinhky.plan.domain.PlanSection;
import trinhky.plan.domain.RecipientEntry;
import trinhky.plan.domain.UnitRef;

/** What is found in the words of a plan of any matter: here dykes, boats and schools. */
class WordingTest {
    private static final Set<String> WORDING = Set.of(
            "typo",
            "reference-title-mismatch",
            "annex-unknown",
            "annex-label-style",
            "task-in-wrong-group",
            "owner-vs-task-lead");
    private static final Instant NOW = Instant.parse("2027-02-01T01:00:00Z");
    private static final UUID PLAN = UUID.randomUUID();

    private final List<PlanSection> sections = new ArrayList<>();
    private final List<LegalBasis> bases = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<Assignment> tasks = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kiểm tra đê đê bao trước mùa lũ",
                "Áp dụng trong giai đoạn 2027 2030",
                "Nâng hiêu quả vận hành trạm bơm",
                "Gia cố bờ kè trong vâ ngoài đê"
            })
    void aDoubledOrBrokenWordIsNoted(String body) {
        section("1", "Nội dung", body);

        Finding finding = only();

        assertThat(finding.code()).isEqualTo("plan.finding.typo");
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(body).contains(finding.evidence().get(0).quote());
    }

    @Test
    void wordsThatAreDoubledOnPurposeAndHyphensAreNot() {
        section("1", "Nội dung", "Từng bước nâng cao, dần dần thay thuyền cũ; giai đoạn 2027 - 2030 làm ngày ngày.");

        assertThat(found()).isEmpty();
    }

    @Test
    void aDocumentThatIsAPlanHereAndAProgrammeThereIsAsked() {
        basis("12/QĐ-BNNMT", "Kế hoạch phòng, chống thiên tai quốc gia giai đoạn 2026 - 2030");
        section(
                "1",
                "Mục đích",
                "Thực hiện Quyết định số 12/QĐ-BNNMT ngày 05/01/2026 của Bộ Nông nghiệp và Môi trường về Chương trình phòng,"
                        + " chống thiên tai.");

        Finding finding = only();

        assertThat(finding.code()).isEqualTo("plan.finding.reference-title-mismatch");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.args()).containsExactly("12/QĐ-BNNMT");
        assertThat(finding.evidence())
                .extracting(Evidence::source)
                .containsExactly(Evidence.Source.LEGAL_BASIS, Evidence.Source.SECTION);
    }

    @Test
    void twoBasesWithOneNumberAndTwoTitlesAreAsked() {
        basis("12/QĐ-BNNMT", "Kế hoạch phòng, chống thiên tai quốc gia");
        basis("12/QĐ-BNNMT", "Danh mục tàu cá ven bờ");

        assertThat(found()).containsExactly("reference-title-mismatch");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thực hiện Quyết định số 12/QĐ-BNNMT ngày 05/01/2026 của Bộ Nông nghiệp và Môi trường phê duyệt Kế hoạch phòng,"
                        + " chống thiên tai quốc gia.",
                "Đưa Quyết định 12/QĐ-BNNMT vào công việc của từng cơ quan.",
                "Theo Quyết định số 13/QĐ-BNNMT về Chương trình giống cây trồng."
            })
    void aTitleCutShortASentenceThatGoesOnAndAnotherNumberAreNot(String body) {
        basis("12/QĐ-BNNMT", "Kế hoạch phòng, chống thiên tai quốc gia giai đoạn 2026 - 2030");
        section("1", "Mục đích", body);

        assertThat(found()).isEmpty();
    }

    @Test
    void anAnnexThatIsNotThereAndAnArabicNumberAreFound() {
        indicators.add(indicator("I.1", "Đê bao được kiên cố", "snnmt"));
        tasks.add(task("I.1", "Công trình", "Nạo vét kênh", "snnmt"));
        section("1", "Mục tiêu", "Chỉ tiêu ở Phụ lục 1. Nhiệm vụ ở Phụ lục II. Kinh phí ở Phụ lục III.");

        assertThat(found()).containsExactly("annex-unknown", "annex-label-style");
    }

    @Test
    void theAnnexOfAnotherDocumentIsNotMeant() {
        indicators.add(indicator("I.1", "Đê bao được kiên cố", "snnmt"));
        section(
                "1",
                "Mục tiêu",
                "Theo mẫu tại Phụ lục V ban hành kèm theo Nghị định; chỉ tiêu ở Phụ lục I, phụ lục II Thông tư; phụ lục vi phạm đính kèm.");

        assertThat(found()).isEmpty();
    }

    @Test
    void aTaskWhoseNumberIsOfAnotherGroupIsNoted() {
        tasks.add(task("I.1", "Công trình", "Nạo vét kênh nội đồng", "snnmt"));
        tasks.add(task("I.2", "Công trình", "Sửa cống ngăn mặn", "snnmt"));
        tasks.add(task("I.3", "Tuyên truyền", "Diễn tập ứng phó bão", "snnmt"));
        tasks.add(task("II.1", "Tuyên truyền", "Phát thanh lịch triều", "snnmt"));

        assertThat(found()).containsExactly("task-in-wrong-group");
        assertThat(only().args()).containsExactly("I.3", "Tuyên truyền");
    }

    @Test
    void aTaskThatTheBodyHasUnderAnotherGroupIsNoted() {
        section("3.1", "Công trình phòng hộ", "- Sửa chữa toàn bộ cống ngăn mặn ven sông\n- Nạo vét kênh nội đồng");
        section("3.2", "Tuyên truyền, diễn tập", "- Diễn tập ứng phó bão cấp xã");
        tasks.add(task("I.1", "Công trình phòng hộ", "Nạo vét kênh nội đồng", "snnmt"));
        tasks.add(task("II.1", "Tuyên truyền, diễn tập", "Diễn tập ứng phó bão cấp xã", "snnmt"));
        tasks.add(task("II.2", "Tuyên truyền, diễn tập", "Sửa chữa toàn bộ cống ngăn mặn ven sông", "snnmt"));

        assertThat(found()).containsExactly("task-in-wrong-group");
        assertThat(only().args()).containsExactly("II.2", "Tuyên truyền, diễn tập");
    }

    @Test
    void whoFollowsATargetWhileAnotherLeadsItsTaskIsNoted() {
        indicators.add(indicator("I.1", "Tàu cá lắp thiết bị giám sát hành trình", "snnmt"));
        indicators.add(indicator("I.2", "Học sinh biết bơi", "sgddt"));
        tasks.add(task("I.1", "Khai thác", "Hỗ trợ lắp thiết bị giám sát hành trình cho tàu cá", "skhcn"));
        tasks.add(task("II.1", "Trường học", "Dạy bơi cho học sinh, đào tạo giáo viên", "sgddt"));

        assertThat(found()).containsExactly("owner-vs-task-lead");
        assertThat(only().args()).containsExactly("I.1", "snnmt", "I.1", "skhcn");
    }

    @Test
    void twoTasksThatAreAsNearAndRowsThatShareCommonWordsOnlyAreNot() {
        indicators.add(indicator("I.1", "Tàu cá lắp thiết bị giám sát hành trình", "snnmt"));
        tasks.add(task("I.1", "Khai thác", "Lắp thiết bị giám sát hành trình tàu cá xa bờ", "skhcn"));
        tasks.add(task("I.2", "Khai thác", "Lắp thiết bị giám sát hành trình tàu cá ven bờ", "sct"));
        indicators.add(indicator("II.1", "Doanh nghiệp đóng tàu", "sct"));
        tasks.add(task("II.1", "Khác", "Doanh nghiệp thủy sản xuất khẩu trực tiếp", "snnmt"));
        tasks.add(task("II.2", "Khác", "Doanh nghiệp chế biến nước mắm", "snnmt"));
        tasks.add(task("II.3", "Khác", "Doanh nghiệp vận tải thủy nội địa", "sxd"));

        assertThat(found()).isEmpty();
    }

    private List<String> found() {
        return findings().stream()
                .map(finding -> finding.code().replace("plan.finding.", ""))
                .toList();
    }

    private Finding only() {
        assertThat(findings()).hasSize(1);
        return findings().get(0);
    }

    private List<Finding> findings() {
        PlanContent plan = new PlanContent(
                new PlanHeading("Phòng, chống thiên tai", null, 2027, 2030, "snnmt", null, null),
                ConsultationSetup.none(),
                sections,
                bases,
                indicators,
                tasks,
                List.of(),
                List.of(),
                List.of());
        return Readiness.findings(plan, new Names(), new WordReader()).stream()
                .filter(finding -> WORDING.contains(finding.code().replace("plan.finding.", "")))
                .toList();
    }

    private void section(String label, String title, String body) {
        sections.add(new PlanSection(UUID.randomUUID(), 0, PLAN, sections.size(), label, title, body, true, NOW, "o"));
    }

    private void basis(String number, String summary) {
        bases.add(new LegalBasis(
                UUID.randomUUID(), 0, PLAN, bases.size(), "Quyết định", number, null, null, summary, NOW, "o"));
    }

    private static Indicator indicator(String code, String name, String owner) {
        return new Indicator(
                UUID.randomUUID(),
                0,
                PLAN,
                0,
                code,
                "Nhóm",
                name,
                "%",
                Aggregation.SINGLE,
                null,
                null,
                null,
                null,
                unit(owner),
                NOW,
                "o");
    }

    private static Assignment task(String code, String group, String title, String lead) {
        return new Assignment(
                UUID.randomUUID(), 0, PLAN, 0, code, group, title, unit(lead), unit(lead), "2027", null, NOW, "o");
    }

    private static UnitRef unit(String id) {
        return new UnitRef(List.of(id), List.of(), id);
    }

    private static final class Names implements UnitLookup {
        @Override
        public String nameOf(String unitId) {
            return unitId;
        }

        @Override
        public Set<String> unitsOf(UnitRef reference) {
            return Set.copyOf(reference.unitIds());
        }

        @Override
        public Set<String> unitsOf(RecipientEntry recipient) {
            return Set.of();
        }
    }
}
