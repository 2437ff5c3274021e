package trinhky.notification.domain;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reminders in the outbox that wait longer than they should. */
@Repository
public class WaitingReminders {
    private static final String ALIKE = """
             from mail_outbox
            where kind = 'REMINDER' and state = 'QUEUED' and to_address = :address and id <> :id
              and (claimed_until is null or claimed_until <= :now)
              and facts->>'channel' = :channel
              and (:channel = 'DIGEST' or facts->'lines'->0->>'subjectId' = :subject)
            for update skip locked""";

    private final JdbcClient jdbc;

    WaitingReminders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The other reminders that wait for the same reader and that nobody is sending: all digests, or all single mails about the same thing.
     *
     * @param channel channel of the reminder
     * @param subject what a single mail is about
     */
    public List<OutgoingMail> like(OutgoingMail mail, String channel, UUID subject, Instant now) {
        return jdbc.sql("select " + MailRows.COLUMNS + ALIKE)
                .param("address", mail.to().address())
                .param("id", mail.id())
                .param("now", MailOutbox.utc(now))
                .param("channel", channel)
                .param("subject", subject.toString())
                .query(MailRows::read)
                .list();
    }

    /** What reminders that were written later and did reach the address have told of. */
    public Set<UUID> toldSince(String address, Instant written) {
        return jdbc
                .sql("""
                        select distinct (line->>'subjectId')::uuid
                        from mail_outbox m, jsonb_array_elements(m.facts->'lines') line
                        where m.kind = 'REMINDER' and m.state = 'SENT' and m.to_address = :address and m.queued_at > :written""")
                .param("address", address)
                .param("written", MailOutbox.utc(written))
                .query(UUID.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    /** They are not sent, for this reason. */
    public void supersede(List<UUID> mails, String why) {
        jdbc.sql("update mail_outbox set state = 'SUPERSEDED', claimed_until = null, reply_code = null, error = :why"
                        + " where id = any(:mails)")
                .param("why", why)
                .param("mails", mails.toArray(UUID[]::new))
                .update();
    }

    /** A box that refuses for now is not tried for ever because the mail is written anew. */
    public void inherit(UUID mail, int attempts) {
        jdbc.sql("update mail_outbox set attempts = :attempts where id = :mail")
                .param("attempts", attempts)
                .param("mail", mail)
                .update();
    }
}
