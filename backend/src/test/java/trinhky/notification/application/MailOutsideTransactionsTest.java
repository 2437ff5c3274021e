package trinhky.notification.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import trinhky.notification.TestMails;
import trinhky.notification.domain.FaultyAddresses;
import trinhky.notification.domain.MailLog;
import trinhky.notification.domain.MailOutbox;
import trinhky.notification.domain.MailState;
import trinhky.shared.BusinessClock;
import trinhky.testing.IntegrationTest;

/** A slow mail server must cost patience only: no transaction, no lock, no connection of the pool. */
@IntegrationTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class MailOutsideTransactionsTest {
    /** More than the pool of the tests has connections. */
    private static final int MORE_THAN_CONNECTIONS = 15;

    @Autowired
    ClaimMail claim;

    @Autowired
    SettleMail settle;

    @Autowired
    FaultyAddresses addresses;

    @Autowired
    MailOutbox outbox;

    @Autowired
    MailLog log;

    @Autowired
    BusinessClock clock;

    @Autowired
    JdbcTemplate jdbc;

    private final List<UUID> queued = new ArrayList<>();

    @AfterEach
    void remove() {
        queued.forEach(id -> jdbc.update("delete from mail_outbox where id = ?", id));
    }

    @Test
    void moreMailsLeaveThanThereAreConnectionsAndNoneInsideATransaction() {
        Stream.generate(UUID::randomUUID).limit(MORE_THAN_CONNECTIONS).forEach(this::queue);
        List<Boolean> inTransaction = new ArrayList<>();
        List<Integer> waiting = new ArrayList<>();
        SendNextMail mails = sending(() -> {
            inTransaction.add(TransactionSynchronizationManager.isActualTransactionActive());
            waiting.add(jdbc.queryForObject(
                    "select count(*) from (select id from mail_outbox where id = any(?) for update skip locked) free",
                    Integer.class,
                    (Object) queued.toArray(UUID[]::new)));
        });
        while (mails.sendNext()) {
            Thread.onSpinWait();
        }
        assertThat(inTransaction).hasSize(MORE_THAN_CONNECTIONS).containsOnly(false);
        assertThat(waiting).as("rows that nobody has locked").containsOnly(MORE_THAN_CONNECTIONS);
        assertThat(queued)
                .allSatisfy(id ->
                        assertThat(log.find(id).orElseThrow().fate().state()).isEqualTo(MailState.SENT));
    }

    private void queue(UUID id) {
        queued.add(id);
        outbox.add(TestMails.mail(id, "outside " + id, "hop@dongthap.gov.vn", clock.instant()));
    }

    private SendNextMail sending(Runnable whileSending) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl() {
            @Override
            protected void doSend(MimeMessage[] messages, Object[] originals) {
                whileSending.run();
            }
        };
        MailCarrier carrier = new MailCarrier(sender, clock, "trinhky@localhost", id -> Optional.empty());
        return new SendNextMail(claim, carrier, settle, addresses, new MailServerState(), clock);
    }
}
