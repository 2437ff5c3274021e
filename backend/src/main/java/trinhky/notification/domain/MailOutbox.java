package trinhky.notification.domain;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored outbox: what waits, what is being sent, what became of it. */
@Repository
public class MailOutbox {
    private static final String ADD = """
            insert into mail_outbox (id, dedupe_key, message_id, kind, to_unit_id, official_id, to_name, to_address,
                language, subject, html, plain, calendar, subject_type, subject_id, delivery_id, reason, facts,
                queued_at, state, next_attempt_at)
            values (:id, :key, :messageId, :kind, :unit, :official, :name, :address, :language, :subject, :html, :plain,
                :calendar, :subjectType, :subjectId, :deliveryId, :reason, cast(:facts as jsonb), :at, 'QUEUED', :from)
            on conflict (dedupe_key) do nothing""";

    private static final String CLAIM = """
            update mail_outbox set claimed_until = :until, last_attempt_at = :now, attempts = attempts + 1
            where id = (
                select id from mail_outbox
                where state = 'QUEUED' and next_attempt_at <= :now and (claimed_until is null or claimed_until <= :now)
                order by next_attempt_at, id limit 1 for update skip locked)
            returning\s""" + MailRows.COLUMNS;

    private final JdbcClient jdbc;

    MailOutbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Queues the mail, unless one with its key is there.
     *
     * @return whether it was queued by this call
     */
    public boolean add(OutgoingMail mail) {
        return about(letter(jdbc.sql(ADD), mail), mail.about())
                        .param("id", mail.id())
                        .param("key", mail.dedupeKey())
                        .param("messageId", mail.messageId())
                        .param("kind", mail.kind().name())
                        .param("at", utc(mail.queuedAt()))
                        .param("from", utc(mail.sendFrom()))
                        .update()
                > 0;
    }

    private static JdbcClient.StatementSpec letter(JdbcClient.StatementSpec statement, OutgoingMail mail) {
        return statement
                .param("unit", mail.to().unitId())
                .param("official", mail.to().officialId())
                .param("name", mail.to().name())
                .param("address", mail.to().address())
                .param("language", mail.letter().language())
                .param("subject", mail.letter().subject())
                .param("html", mail.letter().html())
                .param("plain", mail.letter().plain())
                .param("calendar", mail.letter().calendar());
    }

    private static JdbcClient.StatementSpec about(JdbcClient.StatementSpec statement, MailAbout about) {
        return statement
                .param("subjectType", about.subjectType())
                .param("subjectId", about.subjectId())
                .param("deliveryId", about.deliveryId())
                .param("reason", about.reason())
                .param("facts", about.facts());
    }

    /**
     * Takes the next mail to be sent. No other node takes it before the claim ends; whoever dies meanwhile leaves it to the
     * others then.
     */
    public Optional<OutgoingMail> claimNext(Instant now, Instant until) {
        return jdbc.sql(CLAIM)
                .param("now", utc(now))
                .param("until", utc(until))
                .query(MailRows::read)
                .optional();
    }

    /** How many mails were tried since then. */
    public int triedSince(Instant since) {
        return jdbc.sql("select count(*) from mail_outbox where last_attempt_at > :since")
                .param("since", utc(since))
                .query(Integer.class)
                .single();
    }

    /** The mail server took it. */
    public void markSent(UUID id, Instant at) {
        jdbc.sql("update mail_outbox set state = 'SENT', sent_at = :at, error = null, reply_code = null,"
                        + " claimed_until = null where id = :id")
                .param("at", utc(at))
                .param("id", id)
                .update();
    }

    /**
     * The attempt failed.
     *
     * @param again when to try again, empty to give it up
     * @param counts false when the attempt is not held against the mail
     */
    public void markFailed(UUID id, SmtpReply reply, Optional<Instant> again, boolean counts) {
        jdbc.sql("update mail_outbox set state = :state, error = :error, reply_code = :code, claimed_until = null,"
                        + " attempts = attempts - :uncounted,"
                        + " next_attempt_at = coalesce(cast(:again as timestamptz), next_attempt_at) where id = :id")
                .param("state", again.isPresent() ? "QUEUED" : "FAILED")
                .param("error", reply.words())
                .param("code", reply.code() == 0 ? null : reply.code())
                .param("uncounted", counts ? 0 : 1)
                .param("again", again.map(MailOutbox::utc).orElse(null))
                .param("id", id)
                .update();
    }

    /** Lets a mail that failed or came back be tried again; false when there is none such. */
    public boolean requeue(UUID id, Instant now) {
        return jdbc.sql("update mail_outbox set state = 'QUEUED', attempts = 0, next_attempt_at = :now, sent_at = null"
                                + " where id = :id and state in ('FAILED', 'BOUNCED')")
                        .param("now", utc(now))
                        .param("id", id)
                        .update()
                > 0;
    }

    /** Nobody is sending: what is claimed waits no longer. */
    public void releaseClaims() {
        jdbc.sql("update mail_outbox set claimed_until = null where state = 'QUEUED' and claimed_until is not null")
                .update();
    }

    /** The mail was taken by the mail server and came back from the recipient's. */
    public void markBounced(UUID id, SmtpReply reply) {
        jdbc.sql("update mail_outbox set state = 'BOUNCED', error = :error, reply_code = :code"
                        + " where id = :id and state = 'SENT'")
                .param("error", reply.words())
                .param("code", reply.code() == 0 ? null : reply.code())
                .param("id", id)
                .update();
    }

    static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
