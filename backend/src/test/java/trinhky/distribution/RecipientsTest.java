package trinhky.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import trinhky.shared.DomainProblem;
import trinhky.testing.IntegrationTest;
import trinhky.testing.SmallProvince;

@IntegrationTest
class RecipientsTest {

    @Autowired
    OutgoingDocuments outgoing;

    @Autowired
    Notations notations;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void aProvince() {
        SmallProvince.found(jdbc);
    }

    @Test
    void aGroupMeansItsUnitsOfTheDayAndEachUnitIsCountedOnce() {
        OutgoingPreview preview = prepare(
                new RecipientLine("Xã Tân Hồng", null, "xa-1", Purpose.FOR_ACTION),
                new RecipientLine("UBND các xã, phường", "COMMUNES", null, Purpose.FOR_ACTION),
                new RecipientLine("Bộ Công Thương", null, "bct", Purpose.FOR_REPORT));
        assertThat(units(preview, 0)).containsExactly("xa-1");
        assertThat(units(preview, 1)).contains("xa-2").doesNotContain("xa-1");
        assertThat(preview.lines().get(2).units().get(0).outside()).isTrue();
        assertThat(preview.unitCount()).isEqualTo(2 + units(preview, 1).size());
    }

    @Test
    void aLineThatOnlyNamesPeopleReachesNobody() {
        OutgoingPreview preview = prepare(
                new RecipientLine("CT, các PCT UBND Tỉnh", null, null, Purpose.FOR_REPORT),
                new RecipientLine("Xã Tân Hồng", null, "xa-1", Purpose.FOR_ACTION));
        assertThat(units(preview, 0)).isEmpty();
        assertThat(preview.lines().get(0).unknown()).isFalse();
    }

    @Test
    void unknownRecipientsAndMissingWordsAreToldAtOnce() {
        RecipientLine unknown = new RecipientLine("Sở cũ", null, "khong-co", Purpose.FOR_ACTION);
        assertThatThrownBy(() -> outgoing.prepare(draft(" ", List.of(unknown))))
                .asInstanceOf(type(DomainProblem.class))
                .satisfies(problem ->
                        assertThat(problem.fields()).extracting("field").containsExactly("summary", "recipients[0]"));
    }

    @Test
    void wordsThatNameUnitsMeanThem() {
        OutgoingPreview preview = prepare(
                new RecipientLine("Các Sở: Công Thương, Tài chính (ph/h)", null, null, Purpose.FOR_COORDINATION),
                new RecipientLine("UBND các xã, phường", null, null, Purpose.FOR_ACTION));
        assertThat(units(preview, 0)).containsExactly("sct", "stc");
        assertThat(units(preview, 1)).contains("xa-1", "xa-2");
    }

    @Test
    void wordsThatNameNobodyWaitForAPersonBeforeTheIssue() {
        OutgoingPreview preview = prepare(
                new RecipientLine("Như Điều 3", null, null, Purpose.FOR_ACTION),
                new RecipientLine("Các Sở: Công Thương, Vũ trụ", null, null, Purpose.FOR_ACTION));
        assertThat(preview.lines().get(0).missing()).containsExactly("Như Điều 3");
        assertThat(preview.lines().get(1).missing()).containsExactly("Sở Vũ trụ");
        assertThat(units(preview, 1)).containsExactly("sct");
    }

    @Test
    void theNotationIsWhatTheRulesSay() {
        RecipientLine line = new RecipientLine("Xã Tân Hồng", null, "xa-1", Purpose.FOR_ACTION);
        assertThatThrownBy(() -> outgoing.prepare(new OutgoingDraft(
                        "LETTER", "1", "KH", "KH-SCT", "Kế hoạch", "ubnd", "sct", null, null, List.of(line))))
                .asInstanceOf(type(DomainProblem.class))
                .satisfies(problem -> assertThat(problem.fields())
                        .extracting("code")
                        .containsExactly("distribution.notation-differs"));
        assertThat(notations.of("KH", "ubnd", "sct", null)).isEqualTo("KH-UBND");
        assertThat(notations.of(Notations.OFFICIAL_LETTER, "ubnd", "vpub", "P.VX"))
                .isEqualTo("UBND-VX");
        assertThat(notations.of(Notations.OFFICIAL_LETTER, "ubnd", "vpub", null))
                .isEqualTo("UBND-VPUB");
    }

    private OutgoingPreview prepare(RecipientLine... lines) {
        outgoing.prepare(draft("Kế hoạch", List.of(lines)));
        return outgoing.preview("LETTER", "1").orElseThrow();
    }

    private static OutgoingDraft draft(String summary, List<RecipientLine> lines) {
        return new OutgoingDraft("LETTER", "1", "KH", "KH-UBND", summary, "ubnd", "sct", null, null, lines);
    }

    private static List<String> units(OutgoingPreview preview, int line) {
        return preview.lines().get(line).units().stream()
                .map(OutgoingPreview.Unit::unitId)
                .toList();
    }
}
