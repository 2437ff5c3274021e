package trinhky.notification.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import trinhky.notification.TestMails;
import trinhky.notification.domain.AddressFault;
import trinhky.notification.domain.FaultyAddress;
import trinhky.notification.domain.FaultyAddresses;
import trinhky.notification.domain.MailLog;
import trinhky.notification.domain.MailOutbox;
import trinhky.notification.domain.MailState;
import trinhky.shared.BusinessClock;
import trinhky.testing.IntegrationTest;

/** Mails that came back, read over IMAP from a real server. */
@IntegrationTest
class BounceBoxTest {
    private static final String BOX = "myqui@dongthap.gov.vn";

    @Autowired
    SettleBounce settle;

    @Autowired
    MailOutbox outbox;

    @Autowired
    MailLog log;

    @Autowired
    FaultyAddresses addresses;

    @Autowired
    BusinessClock clock;

    private final GreenMail imap = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    private final UUID sent = UUID.randomUUID();
    private GreenMailUser sender;
    private BounceBox box;

    @BeforeEach
    void send() {
        imap.start();
        sender = imap.setUser("trinhky@dongthap.gov.vn", "trinhky", "secret");
        box = new BounceBox(
                new BounceBoxAccess("127.0.0.1", imap.getImap().getPort(), "imap", "trinhky", "secret", "INBOX"),
                settle);
        outbox.add(TestMails.mail(sent, "bounce " + sent, BOX, clock.instant()));
        outbox.markSent(sent, clock.instant());
    }

    @AfterEach
    void stop() {
        imap.stop();
    }

    @ParameterizedTest
    @CsvSource({
        "5.1.1,smtp; 550 5.1.1 user unknown,UNKNOWN",
        "5.2.1,smtp; 550 5.2.1 account disabled after 45 days,LOCKED",
        "5.0.0,smtp; 550 mailbox is locked,LOCKED",
        "4.2.2,smtp; 452 4.2.2 over quota,FULL",
        "5.2.2,x-local; hộp thư đầy,FULL"
    })
    void aMailThatCameBackIsShownAndItsBoxIsListedWithTheReason(String status, String diagnostic, AddressFault fault)
            throws MessagingException {
        deliver(report("<" + sent + "@trinhky>", "rfc822; MyQui@dongthap.gov.vn", status, diagnostic));
        assertThat(box.look()).isEqualTo(1);
        assertThat(log.find(sent).orElseThrow().fate().state()).isEqualTo(MailState.BOUNCED);
        assertThat(addresses.newest(0, 5))
                .extracting(FaultyAddress::address, FaultyAddress::fault)
                .containsExactly(Tuple.tuple(BOX, fault));
        assertThat(box.look()).as("read once").isZero();
    }

    @Test
    void aMailThatIsMerelyDelayedDidNotComeBack() throws MessagingException {
        deliver(report("<" + sent + "@trinhky>", "rfc822; " + BOX, "4.4.1", "smtp; 451 later")
                .replace("Action: failed", "Action: delayed"));
        assertThat(box.look()).isZero();
        assertThat(log.find(sent).orElseThrow().fate().state()).isEqualTo(MailState.SENT);
    }

    @Test
    void aMadeUpReportClosesNoBox() throws MessagingException {
        deliver(report("<" + sent + "@trinhky>", "rfc822; chutich@dongthap.gov.vn", "5.1.1", "smtp; 550 gone"));
        deliver(report("<unknown@trinhky>", "rfc822; " + BOX, "5.1.1", "smtp; 550 gone"));
        deliver(report("' or 1=1 --", "rfc822; " + BOX, "5.1.1", "smtp; 550 gone"));
        UUID waiting = UUID.randomUUID();
        outbox.add(TestMails.mail(waiting, "waiting " + waiting, BOX, clock.instant()));
        deliver(report("<" + waiting + "@trinhky>", "rfc822; " + BOX, "5.1.1", "smtp; 550 gone"));
        assertThat(box.look()).isZero();
        assertThat(addresses.newest(0, 5)).isEmpty();
        assertThat(log.find(sent).orElseThrow().fate().state()).isEqualTo(MailState.SENT);
    }

    @Test
    void whatIsNoReportOrABrokenOrHugeOneStopsNothing() throws MessagingException {
        deliver("From: a@b.vn\r\nTo: trinhky@dongthap.gov.vn\r\nSubject: Xin nghi\r\n\r\nVang mat\r\n");
        deliver(
                "Content-Type: multipart/report; boundary=b\r\n\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\n");
        deliver("Content-Type: multipart/report\r\n\r\nnothing");
        deliver("Content-Type: multipart/report; boundary=b\r\n\r\n" + "--b\r\n\r\n".repeat(5000) + "--b--");
        deliver(report("<" + sent + "@trinhky>", "rfc822; " + BOX, "5.1.1", "x".repeat(600_000)));
        deliver(report("<" + sent + "@trinhky>", "rfc822; " + BOX, "5.1.1", "smtp; 550 5.1.1 no\r\n such user"));
        assertThat(box.look()).as("the last one, after all the others").isEqualTo(1);
        assertThat(addresses.newest(0, 5))
                .extracting(FaultyAddress::said)
                .containsExactly("5.1.1 550 5.1.1 no such user");
    }

    private void deliver(String mail) throws MessagingException {
        sender.deliver(new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8))));
    }

    private static String report(String messageId, String recipient, String status, String diagnostic) {
        return """
                From: Mail Delivery System <MAILER-DAEMON@dongthap.gov.vn>
                To: trinhky@dongthap.gov.vn
                Subject: Undelivered Mail Returned to Sender
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="part"

                --part
                Content-Type: text/plain; charset=us-ascii

                Your message could not be delivered.

                --part
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mail.dongthap.gov.vn
                Arrival-Date: Mon, 15 Jun 2026 08:00:00 +0700

                Final-Recipient: %s
                Action: failed
                Status: %s
                Diagnostic-Code: %s

                --part
                Content-Type: message/rfc822

                From: trinhky@dongthap.gov.vn
                Subject: Nhac nop bao cao
                Message-ID: %s

                Noi dung
                --part--
                """.formatted(recipient, status, diagnostic, messageId)
                .replace("\n", "\r\n")
                .replace("\r\r\n", "\r\n");
    }
}
