package trinhky.notification.application;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import trinhky.notification.domain.MailFilter;
import trinhky.notification.domain.MailKind;
import trinhky.notification.domain.MailLog;
import trinhky.notification.domain.OutgoingMail;
import trinhky.reminder.DigestLine;
import trinhky.reminder.DigestRecipient;
import trinhky.reminder.ReminderChannel;
import trinhky.reminder.ReminderDigestDecided;
import trinhky.reminder.ReminderEvent;
import trinhky.reminder.ReminderTemplate;
import trinhky.reporting.ObligationLifted;
import trinhky.reporting.ObligationState;
import trinhky.reporting.ReportSubmitted;
import trinhky.shared.ActRecorded;
import trinhky.shared.BusinessClock;
import trinhky.testing.IntegrationTest;
import trinhky.testing.SmallProvince;

/** The deadlines that mails carry, read back by a calendar library. */
@IntegrationTest
class CalendarMailTest {
    private static final String BOX = "xa1@dongthap.gov.vn";
    private static final LocalDate DUE = LocalDate.of(2026, 6, 14);

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    MailLog log;

    @Autowired
    BusinessClock clock;

    @Autowired
    JdbcClient jdbc;

    private final UUID duty = UUID.randomUUID();

    @BeforeEach
    void found() {
        SmallProvince.found(jdbc);
    }

    @Test
    void theFirstDigestBringsTheDeadlineAsAWholeDayAndTheNextOneDoesNotRepeatIt() {
        VEvent event = only(calendars(digest(duty, DUE))).getEvents().get(0);
        assertThat(event.getSummary().getValue()).isEqualTo("Hạn nộp báo cáo 6 tháng năm 2026 – 244/KH-UBND");
        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        assertThat(event.getDateStart().getValue().getRawComponents().toString(false, false))
                .isEqualTo("20260614");
        assertThat(event.getDateEnd().getValue().getRawComponents().toString(false, false))
                .isEqualTo("20260615");
        assertThat(event.getSequence().getValue()).isZero();
        assertThat(event.getOrganizer().getEmail()).isEqualTo("trinhky@localhost");
        OutgoingMail next = digest(duty, DUE);
        assertThat(next.letter().calendar()).isNull();
        assertThat(next.letter().html()).contains("href=\"http://localhost:8080/reports/x\"");
        assertThat(next.letter().plain()).contains("\n  http://localhost:8080/reports/x\n");
    }

    @Test
    void whatOthersOweIsNotPutIntoTheCalendar() {
        assertThat(send(line(duty, DUE, "xa-2")).letter().calendar()).isNull();
    }

    @Test
    void aMovedDeadlineIsMailedAtOnceUnderTheSameUidWithAHigherSequence() {
        VEvent before = only(calendars(digest(duty, DUE))).getEvents().get(0);
        events.publishEvent(new ActRecorded(
                "OBLIGATION",
                duty.toString(),
                "reporting.extended",
                "sct.head",
                null,
                clock.instant(),
                "Lũ lụt",
                Map.of("dueOn", "2026-06-20")));
        OutgoingMail mail = newest(MailKind.CALENDAR);
        assertThat(mail.letter().subject()).isEqualTo("Hạn nộp báo cáo 6 tháng năm 2026 lùi đến hết ngày 20/6/2026");
        ICalendar published = only(calendars(mail));
        assertThat(published.getMethod().isPublish()).isTrue();
        VEvent moved = published.getEvents().get(0);
        assertThat(moved.getUid().getValue()).isEqualTo(before.getUid().getValue());
        assertThat(moved.getSequence().getValue()).isEqualTo(1);
        assertThat(moved.getDateStart().getValue().getRawComponents().toString(false, false))
                .isEqualTo("20260620");
    }

    @Test
    void anExemptionCancelsTheEntryAtOnce() {
        digest(duty, DUE);
        events.publishEvent(
                new ObligationLifted(duty, UUID.randomUUID(), "xa-1", ObligationState.EXEMPTED, clock.instant()));
        ICalendar cancelled = only(calendars(newest(MailKind.CALENDAR)));
        assertThat(cancelled.getMethod().isCancel()).isTrue();
        assertThat(cancelled.getEvents().get(0).getStatus().isCancelled()).isTrue();
        assertThat(cancelled.getEvents().get(0).getSequence().getValue()).isEqualTo(1);
    }

    @Test
    void whoReportedIsLeftInPeaceAndTheNextMailTakesTheEntryAway() {
        digest(duty, DUE);
        events.publishEvent(new ReportSubmitted(duty, UUID.randomUUID(), "xa-1", "sct", true, clock.instant()));
        assertThat(mails(MailKind.CALENDAR)).isEmpty();
        List<ICalendar> next = calendars(digest(UUID.randomUUID(), DUE.plusDays(30)));
        assertThat(next).hasSize(2);
        assertThat(next.get(0).getMethod().isPublish()).isTrue();
        assertThat(next.get(1).getMethod().isCancel()).isTrue();
    }

    @Test
    void aReportThatCameBackStandsInTheCalendarAgain() {
        String uid =
                only(calendars(digest(duty, DUE))).getEvents().get(0).getUid().getValue();
        events.publishEvent(new ReportSubmitted(duty, UUID.randomUUID(), "xa-1", "sct", true, clock.instant()));
        VEvent again = only(calendars(digest(duty, DUE))).getEvents().get(0);
        assertThat(again.getUid().getValue()).isEqualTo(uid);
        assertThat(again.getSequence().getValue()).isEqualTo(2);
        assertThat(again.getStatus().isConfirmed()).isTrue();
    }

    @Test
    void theMailBringsEachCalendarAsAFileOfItsMethod() throws Exception {
        digest(duty, DUE);
        events.publishEvent(new ReportSubmitted(duty, UUID.randomUUID(), "xa-1", "sct", true, clock.instant()));
        OutgoingMail mail = digest(UUID.randomUUID(), DUE.plusDays(30));
        GreenMail smtp = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        smtp.start();
        try {
            JavaMailSenderImpl sender = new JavaMailSenderImpl();
            sender.setHost("127.0.0.1");
            sender.setPort(smtp.getSmtp().getPort());
            new MailCarrier(sender, clock, "trinhky@localhost", id -> java.util.Optional.empty()).carry(mail);
            Multipart parts = (Multipart) smtp.getReceivedMessages()[0].getContent();
            assertThat(parts.getCount()).isEqualTo(3);
            assertThat(read(parts.getBodyPart(1)).getMethod().isPublish()).isTrue();
            assertThat(parts.getBodyPart(1).getContentType())
                    .contains("text/calendar")
                    .contains("method=PUBLISH");
            assertThat(read(parts.getBodyPart(2)).getMethod().isCancel()).isTrue();
            assertThat(parts.getBodyPart(2).getFileName()).isEqualTo("han-nop-bao-cao-2.ics");
        } finally {
            smtp.stop();
        }
    }

    private static ICalendar read(BodyPart part) throws Exception {
        return Biweekly.parse(new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .first();
    }

    private OutgoingMail digest(UUID obligation, LocalDate due) {
        return send(line(obligation, due, "xa-1"));
    }

    private OutgoingMail send(DigestLine line) {
        UUID id = UUID.randomUUID();
        events.publishEvent(new ReminderDigestDecided(
                id,
                clock.today(),
                clock.instant(),
                ReminderChannel.DIGEST,
                new DigestRecipient("xa-1", "OFFICER", null, "UBND xã Tân Hồng", BOX),
                List.of(line),
                List.of()));
        return mails(MailKind.REMINDER).stream()
                .filter(mail -> mail.dedupeKey().contains(id.toString()))
                .findFirst()
                .orElseThrow();
    }

    private static DigestLine line(UUID obligation, LocalDate due, String unitId) {
        return new DigestLine(
                ReminderEvent.BEFORE_DUE,
                ReminderTemplate.REMINDER,
                "OBLIGATION",
                obligation,
                "244/KH-UBND",
                "Phát triển thương mại điện tử",
                "6 tháng năm 2026",
                unitId,
                due,
                "BEFORE_DUE:-10:OFFICER",
                -10,
                "/reports/x");
    }

    private List<ICalendar> calendars(OutgoingMail mail) {
        List<ICalendar> read = new ArrayList<>();
        MailCalendars.parts(mail.letter().calendar())
                .forEach(part -> read.addAll(Biweekly.parse(new String(part.content(), StandardCharsets.UTF_8))
                        .all()));
        return read;
    }

    private static ICalendar only(List<ICalendar> calendars) {
        assertThat(calendars).hasSize(1);
        return calendars.get(0);
    }

    private OutgoingMail newest(MailKind kind) {
        return mails(kind).get(0);
    }

    private List<OutgoingMail> mails(MailKind kind) {
        return log.page(new MailFilter(null, null, kind, null, null, null), 0, 100).stream()
                .filter(mail -> mail.to().address().equals(BOX))
                .toList();
    }
}
