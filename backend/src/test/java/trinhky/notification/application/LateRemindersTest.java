package trinhky.notification.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import trinhky.notification.domain.FaultyAddresses;
import trinhky.notification.domain.MailFilter;
import trinhky.notification.domain.MailKind;
import trinhky.notification.domain.MailLog;
import trinhky.notification.domain.MailState;
import trinhky.notification.domain.OutgoingMail;
import trinhky.reminder.IssuedPlanFixture;
import trinhky.reminder.application.DecideDueReminders;
import trinhky.reminder.application.GatherDigests;
import trinhky.reporting.DueCycles;
import trinhky.shared.BusinessClock;
import trinhky.testing.IntegrationTest;

/** The mail server is out of reach for days while reminders are decided every morning. */
@IntegrationTest
class LateRemindersTest {
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    @Autowired
    ClaimMail claim;

    @Autowired
    SettleMail settle;

    @Autowired
    FaultyAddresses addresses;

    @Autowired
    MailLog log;

    @Autowired
    BusinessClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    DueCycles cycles;

    @Autowired
    DecideDueReminders decide;

    @Autowired
    GatherDigests gather;

    private final FaultySmtpServer smtp = new FaultySmtpServer();
    private final MailServerState server = new MailServerState();
    private IssuedPlanFixture plan;

    @BeforeEach
    void issueAPlan() {
        at(LocalDate.of(2025, 9, 12), MORNING);
        plan = new IssuedPlanFixture(jdbc, 3);
        plan.issue(events, LocalDate.of(2025, 9, 12));
    }

    @AfterEach
    void stop() throws IOException {
        smtp.close();
    }

    @Test
    void afterDaysWithoutAServerEachUnitGetsOneMailThatSaysHowThingsStandNow() throws IOException {
        morningWithoutServer("2026-05-15", "2026-06-04", "2026-06-11", "2026-06-12", "2026-06-15");
        assertThat(mails(plan.communes.get(1), MailState.QUEUED))
                .as("five mornings, and what waits is one mail")
                .hasSizeLessThanOrEqualTo(5)
                .isNotEmpty();
        plan.reportHasCome(plan.communes.get(0));
        at(LocalDate.of(2026, 6, 16), MORNING);
        sendAll();
        assertThat(sent(plan.communes.get(1))).hasSize(1);
        OutgoingMail only = sent(plan.communes.get(1)).get(0);
        assertThat(only.letter().plain()).contains("1 báo cáo đã quá hạn", "Quá hạn 2 ngày, hạn là hết ngày 14/6/2026");
        assertThat(only.about().reason()).isEqualTo("OVERDUE:1:OFFICER");
        assertThat(MailCalendars.parts(only.letter().calendar()))
                .as("the calendar that the first mail would have carried")
                .hasSize(1);
        assertThat(mails(plan.communes.get(1), MailState.SUPERSEDED))
                .hasSizeGreaterThanOrEqualTo(5)
                .allMatch(mail -> LateReminders.MERGED.equals(mail.fate().error()));
        assertThat(sent(plan.communes.get(0))).as("it has reported meanwhile").isEmpty();
        assertThat(mails(plan.communes.get(0), MailState.SUPERSEDED))
                .anyMatch(mail -> LateReminders.SETTLED.equals(mail.fate().error()));
        assertThat(mails(plan.communes.get(0), MailState.QUEUED)).isEmpty();
    }

    @Test
    void theServerComesBackOnAMorningWithADigestAndThatOneCarriesEverything() throws IOException {
        morningWithoutServer("2026-05-15", "2026-06-04");
        morning(LocalDate.of(2026, 6, 11));
        sendAll();
        assertThat(sent(plan.communes.get(2)))
                .singleElement()
                .satisfies(mail -> assertThat(mail.letter().plain()).contains("còn 3 ngày (1 ngày làm việc)"));
    }

    @Test
    void aBoxThatRefusedForADayIsNotToldAgainWhatALaterDigestHasTold() {
        morning(LocalDate.of(2026, 6, 11));
        smtp.answers("RCPT TO:<" + box(1), "452 4.2.2 mailbox full");
        sendAll();
        assertThat(mails(plan.communes.get(1), MailState.QUEUED)).hasSize(1);
        smtp.answers("RCPT TO:<" + box(1), "250 2.1.5 ok");
        jdbc.update(
                "update mail_outbox set next_attempt_at = timestamptz '2026-06-14 09:00+07' where to_address = ?",
                box(1));
        morning(LocalDate.of(2026, 6, 12));
        sendAll();
        at(LocalDate.of(2026, 6, 14), LocalTime.of(9, 0));
        sendAll();
        assertThat(sent(plan.communes.get(1))).hasSize(1);
        assertThat(mails(plan.communes.get(1), MailState.SUPERSEDED)).hasSize(1);
    }

    @Test
    void aBoxThatGoesOnRefusingIsGivenUpThoughItsMailIsWrittenAnew() {
        morning(LocalDate.of(2026, 7, 20));
        smtp.answers("RCPT TO:<" + box(1), "452 4.2.2 mailbox full");
        LocalDate day = LocalDate.of(2026, 7, 20);
        while (mails(plan.communes.get(1), MailState.QUEUED).size() > 0 && day.isBefore(LocalDate.of(2026, 9, 1))) {
            sendAll();
            day = day.plusDays(2);
            at(day, MORNING);
        }
        assertThat(mails(plan.communes.get(1), MailState.FAILED)).hasSize(1);
    }

    private void morningWithoutServer(String... days) throws IOException {
        int port;
        try (FaultySmtpServer away = new FaultySmtpServer()) {
            port = away.port();
        }
        for (String day : days) {
            morning(LocalDate.parse(day));
            assertThat(sending(port).sendNext()).isFalse();
        }
    }

    private void morning(LocalDate day) {
        at(day, MORNING);
        cycles.openFor(day);
        decide.decide(day);
        gather.gather(day);
    }

    private void at(LocalDate day, LocalTime time) {
        clock.moveTo(day.atTime(time).atZone(BusinessClock.ZONE).toInstant());
    }

    private String box(int commune) {
        return plan.communes.get(commune) + "@example.vn";
    }

    private List<OutgoingMail> sent(String unit) {
        return mails(unit, MailState.SENT);
    }

    /** Those to the unit's own box. */
    private List<OutgoingMail> mails(String unit, MailState state) {
        return log.page(new MailFilter(null, state, MailKind.REMINDER, null, null, null), 0, 200).stream()
                .filter(mail -> mail.to().address().equals(unit + "@example.vn"))
                .toList();
    }

    private void sendAll() {
        SendNextMail mails = sending(smtp.port());
        while (mails.sendNext()) {
            Thread.onSpinWait();
        }
    }

    private SendNextMail sending(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("localhost");
        sender.setPort(port);
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", "2000");
        properties.setProperty("mail.smtp.timeout", "2000");
        properties.setProperty("mail.smtp.quitwait", "false");
        sender.setJavaMailProperties(properties);
        MailCarrier carrier = new MailCarrier(sender, clock, "trinhky@localhost", id -> Optional.empty());
        return new SendNextMail(claim, carrier, settle, addresses, server, clock);
    }
}
