package trinhky.notification.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionOperations;
import trinhky.notification.TestMails;
import trinhky.notification.domain.AddressFault;
import trinhky.notification.domain.FaultyAddress;
import trinhky.notification.domain.FaultyAddresses;
import trinhky.notification.domain.MailFate;
import trinhky.notification.domain.MailLog;
import trinhky.notification.domain.MailOutbox;
import trinhky.notification.domain.MailState;
import trinhky.shared.BusinessClock;
import trinhky.testing.IntegrationTest;

/** What becomes of mails when the mail server is down, slow, refuses, is full or speaks without encryption. */
@IntegrationTest
class MailFaultsTest {
    private static final String BOX = "myqui@dongthap.gov.vn";
    private static final String OTHER_BOX = "mytho@dongthap.gov.vn";

    @Autowired
    ClaimMail claim;

    @Autowired
    SettleMail settle;

    @Autowired
    FaultyAddresses addresses;

    @Autowired
    MailOutbox outbox;

    @Autowired
    LateReminders late;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    MailLog log;

    @Autowired
    BusinessClock clock;

    @Autowired
    Environment settings;

    private final FaultySmtpServer smtp = new FaultySmtpServer();
    private final MailServerState server = new MailServerState();
    private final Properties properties = new Properties();
    private SendNextMail mails;

    @AfterEach
    void stop() throws IOException {
        smtp.close();
    }

    @Test
    void whileTheServerIsDownMailsWaitAndNoAttemptIsHeldAgainstThem() throws IOException {
        UUID first = queue(BOX);
        UUID second = queue(OTHER_BOX);
        int port = smtp.port();
        smtp.close();
        assertThat(sending(port).sendNext()).isFalse();
        assertThat(mails.sendNext())
                .as("the second is not tried, the server would not answer it either")
                .isFalse();
        assertThat(fate(first)).extracting(MailFate::state, MailFate::attempts).containsExactly(MailState.QUEUED, 0);
        assertThat(fate(second)).extracting(MailFate::state, MailFate::attempts).containsExactly(MailState.QUEUED, 0);
        assertThat(server.outage()).isNotNull();
    }

    @Test
    void aServerThatComesBackGetsEverythingThatWaited() throws IOException {
        queue(BOX);
        queue(OTHER_BOX);
        try (FaultySmtpServer away = new FaultySmtpServer().answers("", "421 4.3.2 closing for maintenance")) {
            assertThat(sending(away.port()).sendNext()).isFalse();
        }
        clock.moveTo(clock.instant().plus(Duration.ofMinutes(3)));
        sendAll(smtp.port());
        assertThat(smtp.heard()).filteredOn(line -> line.startsWith("RCPT")).hasSize(2);
        assertThat(server.outage()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"EHLO", "MAIL", "RCPT", "DATA", "."})
    void aServerThatFallsSilentIsLeftAfterTheTimeLimit(String command) {
        UUID id = queue(BOX);
        smtp.answers(command, FaultySmtpServer.SILENCE);
        assertThat(sending(smtp.port()).sendNext()).isFalse();
        assertThat(fate(id).state()).isEqualTo(MailState.QUEUED);
        assertThat(server.outage())
                .as("one silent minute before the next attempt")
                .isNotNull();
    }

    @Test
    void aMailWhoseAnswerWasLostIsSentAgainUnderTheSameMessageId() {
        UUID id = queue(BOX);
        smtp.answers(".", FaultySmtpServer.HANG_UP);
        sending(smtp.port()).sendNext();
        smtp.answers(".", "250 2.0.0 taken");
        clock.moveTo(clock.instant().plus(Duration.ofMinutes(2)));
        assertThat(mails.sendNext()).isTrue();
        assertThat(smtp.heard())
                .filteredOn(line -> line.startsWith("Message-ID"))
                .containsExactly("Message-ID: <" + id + "@trinhky>", "Message-ID: <" + id + "@trinhky>");
        assertThat(fate(id).state()).isEqualTo(MailState.SENT);
    }

    @ParameterizedTest
    @CsvSource({
        "550 5.1.1 no such user,UNKNOWN",
        "550 No such user here,UNKNOWN",
        "550 5.2.1 mailbox disabled,LOCKED",
        "554 5.7.1 account is locked,REFUSED",
        "553 5.7.1 relaying denied,REFUSED"
    })
    void aRecipientRefusedForGoodFailsAtOnceAndAloneAndItsBoxIsMarked(String reply, AddressFault fault) {
        UUID refused = queue(BOX);
        UUID taken = queue(OTHER_BOX);
        smtp.answers("RCPT TO:<" + BOX, reply);
        sendAll(smtp.port());
        assertThat(fate(refused).state()).isEqualTo(MailState.FAILED);
        assertThat(fate(refused).error()).contains(reply.substring(4));
        assertThat(fate(taken).state()).isEqualTo(MailState.SENT);
        assertThat(addresses.newest(0, 10))
                .extracting(FaultyAddress::address, FaultyAddress::fault)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(BOX, fault));
    }

    @Test
    void nothingIsSentToAClosedBoxUntilItIsReset() {
        smtp.answers("RCPT", "550 5.2.1 The email account that you tried to reach is disabled");
        queue(BOX);
        sendAll(smtp.port());
        UUID later = queue(BOX);
        int heard = smtp.heard().size();
        sendAll(smtp.port());
        assertThat(smtp.heard()).as("the server is not even asked").hasSize(heard);
        assertThat(fate(later).state()).isEqualTo(MailState.FAILED);
        assertThat(addresses.forget("MyQui@dongthap.gov.vn")).isTrue();
        smtp.answers("RCPT", "250 2.1.5 ok");
        assertThat(outbox.requeue(later, clock.instant())).isTrue();
        sendAll(smtp.port());
        assertThat(fate(later).state()).isEqualTo(MailState.SENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"452 4.2.2 Mailbox full", "552 5.2.2 Quota exceeded", "552 mailbox is full"})
    void aFullBoxIsTriedAgainLaterAndForgottenWhenItTakesMail(String reply) {
        UUID id = queue(BOX);
        smtp.answers("RCPT", reply);
        sendAll(smtp.port());
        assertThat(fate(id)).extracting(MailFate::state, MailFate::attempts).containsExactly(MailState.QUEUED, 1);
        assertThat(addresses.newest(0, 10)).extracting(FaultyAddress::fault).containsExactly(AddressFault.FULL);
        smtp.answers("RCPT", "250 2.1.5 ok");
        clock.moveTo(clock.instant().plus(Duration.ofMinutes(2)));
        sendAll(smtp.port());
        assertThat(fate(id).state()).isEqualTo(MailState.SENT);
        assertThat(addresses.newest(0, 10)).isEmpty();
    }

    @Test
    void aMailThatIsTooBigFailsAndSaysNothingAboutTheBox() {
        UUID id = queue(BOX);
        smtp.answers(".", "552 5.3.4 Message size exceeds fixed limit");
        sendAll(smtp.port());
        assertThat(fate(id).state()).isEqualTo(MailState.FAILED);
        assertThat(addresses.newest(0, 10)).isEmpty();
    }

    @Test
    void atTheEighthTemporaryRefusalAMailIsGivenUpWithinTwoDays() {
        UUID id = queue(BOX);
        smtp.answers("RCPT", "451 4.7.1 greylisted");
        sending(smtp.port());
        int attempts = 0;
        while (fate(id).state() == MailState.QUEUED && attempts < 20) {
            assertThat(mails.sendNext()).isTrue();
            assertThat(mails.sendNext()).as("not before its wait is over").isFalse();
            clock.moveTo(clock.instant().plus(Duration.ofHours(25)));
            attempts++;
        }
        assertThat(fate(id))
                .extracting(MailFate::state, MailFate::attempts, MailFate::replyCode)
                .containsExactly(MailState.FAILED, 8, 451);
    }

    @Test
    void encryptionIsRequiredUnlessTheOperatorSaysOtherwise() {
        assertThat(settings.getProperty("spring.mail.properties.mail.smtp.starttls.enable"))
                .isEqualTo("true");
        assertThat(settings.getProperty("spring.mail.properties.mail.smtp.starttls.required"))
                .isEqualTo("true");
    }

    @Test
    void whereEncryptionIsRequiredNothingLeavesWithoutIt() {
        UUID id = queue(BOX);
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.starttls.required", "true");
        assertThat(sending(smtp.port()).sendNext()).isFalse();
        assertThat(smtp.heard()).noneMatch(line -> line.startsWith("MAIL") || line.contains(BOX));
        assertThat(fate(id)).extracting(MailFate::state, MailFate::attempts).containsExactly(MailState.QUEUED, 0);
    }

    @Test
    void withStartTlsTheMailGoesThroughTheEncryptedLine() {
        UUID id = queue(BOX);
        smtp.answers("STARTTLS", "220 go ahead");
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.starttls.required", "true");
        properties.setProperty("mail.smtp.timeout", "10000");
        properties.setProperty("mail.smtp.ssl.trust", "*");
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "false");
        sendAll(smtp.port());
        assertThat(smtp.heard()).containsSubsequence("STARTTLS", "MAIL FROM:<trinhky@localhost>");
        assertThat(fate(id).state()).isEqualTo(MailState.SENT);
    }

    @Test
    void aWrongCertificateStopsEverything() {
        UUID id = queue(BOX);
        smtp.answers("STARTTLS", "220 go ahead");
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.starttls.required", "true");
        assertThat(sending(smtp.port()).sendNext()).isFalse();
        assertThat(smtp.heard()).noneMatch(line -> line.startsWith("MAIL"));
        assertThat(fate(id)).extracting(MailFate::state, MailFate::attempts).containsExactly(MailState.QUEUED, 0);
    }

    @Test
    void aSenderThatTheServerRefusesIsTheServersFaultAndNoMailIsLost() {
        UUID id = queue(BOX);
        smtp.answers("MAIL", "550 5.7.1 sender not authorised");
        assertThat(sending(smtp.port()).sendNext()).isFalse();
        assertThat(fate(id)).extracting(MailFate::state, MailFate::attempts).containsExactly(MailState.QUEUED, 0);
    }

    @Test
    void whoeverDiesWhileSendingLeavesTheMailToTheOthersAfterTheClaimHasEnded() {
        UUID id = queue(BOX);
        assertThat(claim.claim()).as("taken by a node that then dies").isPresent();
        assertThat(sending(smtp.port()).sendNext()).isFalse();
        clock.moveTo(clock.instant().plus(Duration.ofMinutes(11)));
        assertThat(mails.sendNext()).isTrue();
        assertThat(fate(id).state()).isEqualTo(MailState.SENT);
    }

    @Test
    void noMoreMailsLeaveInAMinuteThanAllowed() {
        for (int i = 0; i < 5; i++) {
            queue("hop" + i + "@dongthap.gov.vn");
        }
        ClaimMail slow = new ClaimMail(outbox, new MailPace(outbox, 3), late, transactions, clock);
        sending(smtp.port(), slow);
        sendAll();
        assertThat(recipients()).isEqualTo(3);
        clock.moveTo(clock.instant().plus(Duration.ofSeconds(61)));
        sendAll();
        assertThat(recipients()).isEqualTo(5);
    }

    private long recipients() {
        return smtp.heard().stream().filter(line -> line.startsWith("RCPT")).count();
    }

    private MailFate fate(UUID id) {
        return log.find(id).orElseThrow().fate();
    }

    private UUID queue(String address) {
        UUID id = UUID.randomUUID();
        outbox.add(TestMails.mail(id, "fault " + id, address, clock.instant()));
        return id;
    }

    private void sendAll(int port) {
        sending(port);
        sendAll();
    }

    private void sendAll() {
        while (mails.sendNext()) {
            Thread.onSpinWait();
        }
    }

    private SendNextMail sending(int port) {
        return sending(port, claim);
    }

    private SendNextMail sending(int port, ClaimMail claiming) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("localhost");
        sender.setPort(port);
        properties.setProperty("mail.smtp.connectiontimeout", "2000");
        properties.putIfAbsent("mail.smtp.timeout", "300");
        properties.setProperty("mail.smtp.quitwait", "false");
        sender.setJavaMailProperties(properties);
        MailCarrier carrier = new MailCarrier(sender, clock, "trinhky@localhost", id -> Optional.empty());
        mails = new SendNextMail(claiming, carrier, settle, addresses, server, clock);
        return mails;
    }
}
