package trinhky.notification.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored outbox. */
@Repository
public class MailOutbox {
    private static final String COLUMNS =
            "id, dedupe_key, message_id, kind, to_unit_id, to_name, to_address, subject, html, plain, subject_type,"
                    + " subject_id, delivery_id, queued_at, state, attempts, sent_at, error";

    private static final String ADD = """
            insert into mail_outbox (id, dedupe_key, message_id, kind, to_unit_id, to_name, to_address, subject, html,
                plain, subject_type, subject_id, delivery_id, queued_at, state, next_attempt_at)
            values (:id, :key, :messageId, :kind, :unit, :name, :address, :subject, :html, :plain, :subjectType,
                :subjectId, :deliveryId, :at, 'QUEUED', :at)
            on conflict (dedupe_key) do nothing""";

    private final JdbcClient jdbc;

    MailOutbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Queues the mail, unless one with its key is there. */
    public void add(OutgoingMail mail) {
        letter(jdbc.sql(ADD), mail)
                .param("id", mail.id())
                .param("key", mail.dedupeKey())
                .param("messageId", mail.messageId())
                .param("kind", mail.kind().name())
                .param("subjectType", mail.subjectType())
                .param("subjectId", mail.subjectId())
                .param("deliveryId", mail.deliveryId())
                .param("at", utc(mail.queuedAt()))
                .update();
    }

    private static JdbcClient.StatementSpec letter(JdbcClient.StatementSpec statement, OutgoingMail mail) {
        return statement
                .param("unit", mail.toUnitId())
                .param("name", mail.toName())
                .param("address", mail.toAddress())
                .param("subject", mail.subject())
                .param("html", mail.html())
                .param("plain", mail.plain());
    }

    /** The next mail to be sent, closed to other nodes until the transaction ends. */
    public Optional<OutgoingMail> takeNext(Instant now) {
        return jdbc.sql("select " + COLUMNS
                        + " from mail_outbox where state = 'QUEUED' and next_attempt_at <= :now"
                        + " order by next_attempt_at, id limit 1 for update skip locked")
                .param("now", utc(now))
                .query(MailOutbox::read)
                .optional();
    }

    public void markSent(UUID id, Instant at) {
        jdbc.sql("update mail_outbox set state = 'SENT', attempts = attempts + 1, sent_at = :at, error = null"
                        + " where id = :id")
                .param("at", utc(at))
                .param("id", id)
                .update();
    }

    /** Keeps why it failed; tries again at the given time, or never when that is empty. */
    public void markFailed(UUID id, String error, Optional<Instant> again) {
        jdbc.sql("update mail_outbox set state = :state, attempts = attempts + 1, error = :error,"
                        + " next_attempt_at = coalesce(cast(:again as timestamptz), next_attempt_at) where id = :id")
                .param("state", again.isPresent() ? "QUEUED" : "FAILED")
                .param("error", error)
                .param("again", again.map(MailOutbox::utc).orElse(null))
                .param("id", id)
                .update();
    }

    /** Lets a mail that failed for good be tried again; false when there is none such. */
    public boolean requeue(UUID id, Instant now) {
        return jdbc.sql("update mail_outbox set state = 'QUEUED', attempts = 0, next_attempt_at = :now"
                                + " where id = :id and state = 'FAILED'")
                        .param("now", utc(now))
                        .param("id", id)
                        .update()
                > 0;
    }

    public Optional<OutgoingMail> find(UUID id) {
        return jdbc.sql("select " + COLUMNS + " from mail_outbox where id = :id")
                .param("id", id)
                .query(MailOutbox::read)
                .optional();
    }

    /** The log, newest first; the units are null for all units, the other filters when they do not matter. */
    public List<OutgoingMail> log(Set<String> unitIds, MailState state, String words, int offset, int limit) {
        return jdbc.sql("select " + COLUMNS + " from mail_outbox"
                        + " where (cast(:units as text[]) is null or to_unit_id = any(cast(:units as text[])))"
                        + " and (cast(:state as text) is null or state = :state)"
                        + " and (cast(:words as text) is null or fold(subject || ' ' || to_name || ' ' || to_address)"
                        + " like '%' || fold(:words) || '%')"
                        + " order by queued_at desc, id desc offset :offset limit :limit")
                .param("units", unitIds == null ? null : unitIds.toArray(String[]::new))
                .param("state", state == null ? null : state.name())
                .param("words", words)
                .param("offset", offset)
                .param("limit", limit)
                .query(MailOutbox::read)
                .list();
    }

    static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static OutgoingMail read(ResultSet row, int number) throws SQLException {
        return new OutgoingMail(
                row.getObject("id", UUID.class),
                row.getString("dedupe_key"),
                MailKind.valueOf(row.getString("kind")),
                row.getString("to_unit_id"),
                row.getString("to_name"),
                row.getString("to_address"),
                row.getString("subject"),
                row.getString("html"),
                row.getString("plain"),
                row.getString("subject_type"),
                row.getString("subject_id"),
                row.getObject("delivery_id", UUID.class),
                row.getObject("queued_at", OffsetDateTime.class).toInstant(),
                fate(row));
    }

    private static MailFate fate(ResultSet row) throws SQLException {
        OffsetDateTime sentAt = row.getObject("sent_at", OffsetDateTime.class);
        return new MailFate(
                MailState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                sentAt == null ? null : sentAt.toInstant(),
                row.getString("error"));
    }
}
