package trinhky.reporting.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import trinhky.distribution.DocumentIssued;
import trinhky.distribution.IssuedDocument;
import trinhky.distribution.OutgoingDocuments;
import trinhky.document.OfficialDocument;
import trinhky.document.Renditions;
import trinhky.reminder.application.LateUnitsDesk;
import trinhky.reminder.application.RemindLateUnits;
import trinhky.reporting.Province;
import trinhky.reporting.ReportingTestBase;
import trinhky.reporting.application.CloseCycle;
import trinhky.reporting.application.ReadDunningLetters;
import trinhky.reporting.application.SendDunningLetter;
import trinhky.reporting.domain.CycleLetter;
import trinhky.shared.DomainProblem;
import trinhky.signing.DocumentReturned;
import trinhky.signing.SigningStage;

/** Both ends of dunning-letter.bpmn; what happens while the document is signed belongs to the tests of signing. */
class DunningLetterProcessTest extends ReportingTestBase {
    private static final LocalDate NINE_DAYS_LATE = LAST_DAY.plusDays(9);

    @Autowired
    SendDunningLetter send;

    @Autowired
    ReadDunningLetters reading;

    @Autowired
    CloseCycle close;

    @Autowired
    LateUnitsDesk late;

    @Autowired
    RemindLateUnits remind;

    @Autowired
    Renditions renditions;

    @Autowired
    OutgoingDocuments outgoing;

    @Test
    void oneButtonWritesALetterToTheLateUnitsAndSendsItToBeSignedAndDelivered() {
        UUID cycle = lateCycle();
        send.send(cycle);
        CycleLetter letter = latest(cycle);
        assertThat(waitingSteps(letter.id())).containsExactly("Task_CheckForm");
        assertThat(letter.units()).containsExactlyElementsOf(province.communes.subList(1, 3));
        OfficialDocument text = renditions.content(letter.documentId());
        assertThat(text.isLetter()).isTrue();
        assertThat(text.addressees()).containsExactly("UBND xã Thử 2", "UBND xã Thử 3");
        assertThat(text.body().toString())
                .contains("244/KH-UBND", "14/6/2027", "2 đơn vị nêu trên chưa gửi báo cáo", "28/6/2027");
        assertThat(outgoing.preview("DUNNING_LETTER", letter.id().toString())).isPresent();
    }

    @Test
    void issuedItKeepsItsNumber() {
        UUID cycle = lateCycle();
        send.send(cycle);
        UUID letter = latest(cycle).id();
        events.publishEvent(new DocumentIssued(
                new IssuedDocument(
                        "DUNNING_LETTER",
                        letter.toString(),
                        UUID.randomUUID(),
                        "01/UBND-VP",
                        1,
                        NINE_DAYS_LATE,
                        "Công văn",
                        List.of()),
                "CV"));
        finishSigning("DunningLetterProcess", letter, "issued");
        assertThat(latest(cycle).number()).isEqualTo("01/UBND-VP");
        assertThat(endsOf(letter)).contains("EndEvent_LetterSent");
    }

    @Test
    void returnedItShowsTheReasonAndAnotherOneMayBeSent() {
        UUID cycle = lateCycle();
        send.send(cycle);
        UUID letter = latest(cycle).id();
        assertThat(reading.read(cycle).maySend()).isFalse();
        assertThatThrownBy(() -> send.send(cycle)).hasMessageContaining("reporting.letter-under-way");
        events.publishEvent(new DocumentReturned(
                "DUNNING_LETTER",
                letter.toString(),
                SigningStage.FORM_CHECK,
                "Ghi rõ thời hạn",
                Province.official(province.office, "OFFICER")));
        finishSigning("DunningLetterProcess", letter, "returned");
        assertThat(endsOf(letter)).contains("EndEvent_LetterReturned");
        assertThat(latest(cycle).returnReason()).isEqualTo("Ghi rõ thời hạn");
        assertThat(reading.read(cycle).maySend()).isTrue();
    }

    @Test
    void onlyTheHeadOfTheLeadUnitAndOnlyAfterTheDeadline() {
        UUID cycle = openCycle(2);
        Province.signIn(province.lead, "HEAD");
        assertThatThrownBy(() -> send.send(cycle)).hasMessageContaining("reporting.no-late-unit");
        onDay(NINE_DAYS_LATE);
        Province.signIn(province.lead, "OFFICER");
        assertThatThrownBy(() -> send.send(cycle)).isInstanceOf(DomainProblem.class);
        assertThat(reading.read(cycle).maySend()).isFalse();
        Province.signIn(province.communes.get(0), "HEAD");
        assertThatThrownBy(() -> reading.read(cycle)).isInstanceOf(DomainProblem.class);
    }

    @Test
    void inAPeriodThatIsClosedNobodyIsUrgedAnyMore() {
        UUID cycle = lateCycle();
        close.close(cycle);
        assertThat(reading.read(cycle).maySend()).isFalse();
        assertThatThrownBy(() -> send.send(cycle)).hasMessageContaining("reporting.cycle-not-open");
        assertThat(late.read(cycle).mayRemind()).isFalse();
        assertThatThrownBy(() -> remind.remind(cycle)).hasMessageContaining("reminder.none-to-remind");
    }

    private UUID lateCycle() {
        UUID cycle = openCycle(3);
        handIn(report(cycle, province.communes.get(0)), province.communes.get(0));
        onDay(NINE_DAYS_LATE);
        Province.signIn(province.lead, "HEAD");
        return cycle;
    }

    private CycleLetter latest(UUID cycle) {
        return reading.read(cycle).letters().get(0);
    }
}
