package trinhky.reporting.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import trinhky.distribution.DocumentIssued;
import trinhky.distribution.IssueOrder;
import trinhky.distribution.IssuedDocument;
import trinhky.distribution.OutgoingDocuments;
import trinhky.distribution.OutgoingDraft;
import trinhky.distribution.Purpose;
import trinhky.distribution.RecipientLine;
import trinhky.document.OfficialDocument;
import trinhky.document.Renditions;
import trinhky.document.StoredDocument;
import trinhky.reporting.LetterState;
import trinhky.reporting.Province;
import trinhky.reporting.ReportingTestBase;
import trinhky.reporting.application.CoveringLetters;
import trinhky.reporting.application.SendCoveringLetter;
import trinhky.reporting.domain.CycleLetter;
import trinhky.shared.DomainProblem;
import trinhky.signing.DocumentReturned;
import trinhky.signing.SigningStage;
import trinhky.testing.OfficialDocuments;

/** Both ends of covering-letter.bpmn; what happens while the document is signed belongs to the tests of signing. */
class CoveringLetterProcessTest extends ReportingTestBase {
    @Autowired
    SendCoveringLetter send;

    @Autowired
    CoveringLetters reading;

    @Autowired
    Renditions renditions;

    @Autowired
    OutgoingDocuments outgoing;

    private UUID cycle;

    @BeforeEach
    void aPeriodWhoseReportGoesToAnotherUnit() {
        cycle = openCycle(1);
        jdbc.update(
                "insert into reporting_rule_receiver (rule_id, unit_id, ordinal)"
                        + " select rule_id, ?, 9 from reporting_cycle where id = ?",
                province.communes.get(0),
                cycle);
        Province.signIn(province.lead, "HEAD");
    }

    @Test
    void oneButtonWritesALetterThatNamesTheIssuedReport() {
        reportIssued();
        assertThat(reading.read(cycle).maySend()).isTrue();
        send.send(cycle);
        CycleLetter letter = latest();
        assertThat(waitingSteps(letter.id())).containsExactly("Task_CheckForm");
        OfficialDocument text = renditions.content(letter.documentId());
        assertThat(text.addressees()).containsExactly("UBND xã Thử 1");
        assertThat(text.letterhead().notation()).isEqualTo("UBND-STN");
        assertThat(text.body().toString()).contains("kính gửi Báo cáo số 01/BC-UBND ngày");
        assertThat(outgoing.preview("COVERING_LETTER", letter.id().toString())
                        .orElseThrow()
                        .lines())
                .hasSize(2);
    }

    @Test
    void issuedItKeepsItsNumber() {
        reportIssued();
        send.send(cycle);
        UUID letter = latest().id();
        events.publishEvent(new DocumentIssued(
                new IssuedDocument(
                        "COVERING_LETTER",
                        letter.toString(),
                        UUID.randomUUID(),
                        "01/UBND-STN",
                        1,
                        LAST_DAY,
                        "Công văn",
                        List.of()),
                "CV"));
        finishSigning("CoveringLetterProcess", letter, "issued");
        assertThat(latest().number()).isEqualTo("01/UBND-STN");
        assertThat(endsOf(letter)).contains("EndEvent_LetterSent");
    }

    @Test
    void returnedItShowsTheReasonAndAnotherOneMayBeSent() {
        reportIssued();
        send.send(cycle);
        UUID letter = latest().id();
        assertThatThrownBy(() -> send.send(cycle)).hasMessageContaining("reporting.letter-under-way");
        events.publishEvent(new DocumentReturned(
                "COVERING_LETTER",
                letter.toString(),
                SigningStage.FORM_CHECK,
                "Thiếu nơi nhận",
                Province.official(province.office, "OFFICER")));
        finishSigning("CoveringLetterProcess", letter, "returned");
        assertThat(endsOf(letter)).contains("EndEvent_LetterReturned");
        assertThat(latest().state()).isEqualTo(LetterState.RETURNED);
        assertThat(latest().returnReason()).isEqualTo("Thiếu nơi nhận");
        assertThat(reading.read(cycle).maySend()).isTrue();
    }

    @Test
    void onlyTheHeadOfTheLeadUnitAndOnlyWhenTheReportHasItsNumber() {
        assertThatThrownBy(() -> send.send(cycle)).hasMessageContaining("reporting.report-not-issued");
        Province.signIn(province.lead, "OFFICER");
        assertThatThrownBy(() -> send.send(cycle)).isInstanceOf(DomainProblem.class);
        assertThat(reading.read(cycle).maySend()).isFalse();
    }

    private void reportIssued() {
        StoredDocument frozen =
                renditions.freeze(OfficialDocuments.plan("Kết quả"), "bao-cao", "CYCLE", cycle.toString());
        outgoing.prepare(new OutgoingDraft(
                "CYCLE",
                cycle.toString(),
                "BC",
                "BC-UBND",
                "Báo cáo kết quả",
                province.committee,
                province.lead,
                null,
                null,
                List.of(new RecipientLine("UBND xã Thử 1", null, province.communes.get(0), Purpose.FOR_REPORT))));
        outgoing.issue(new IssueOrder(
                "CYCLE",
                cycle.toString(),
                frozen.id(),
                frozen.sha256(),
                Province.official(province.committee, "VICE_CHAIR"),
                "Phó Chủ tịch",
                List.of("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
                clock.instant(),
                Province.official(province.office, "CLERK"),
                province.office));
    }

    private CycleLetter latest() {
        return reading.read(cycle).letters().get(0);
    }
}
