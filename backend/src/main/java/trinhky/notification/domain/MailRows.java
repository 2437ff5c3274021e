package trinhky.notification.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Reads the rows of the outbox. */
final class MailRows {
    static final String COLUMNS =
            "id, dedupe_key, kind, to_unit_id, official_id, to_name, to_address, language, subject, html, plain,"
                    + " calendar, subject_type, subject_id, delivery_id, reason, facts, queued_at, next_attempt_at,"
                    + " state, attempts, sent_at, reply_code, error";

    private MailRows() {}

    static OutgoingMail read(ResultSet row, int number) throws SQLException {
        return new OutgoingMail(
                row.getObject("id", UUID.class),
                row.getString("dedupe_key"),
                MailKind.valueOf(row.getString("kind")),
                new MailRecipient(
                        row.getString("to_unit_id"),
                        row.getString("official_id"),
                        row.getString("to_name"),
                        row.getString("to_address")),
                letter(row),
                about(row),
                instant(row, "queued_at"),
                instant(row, "next_attempt_at"),
                fate(row));
    }

    private static Letter letter(ResultSet row) throws SQLException {
        return new Letter(
                row.getString("language"),
                row.getString("subject"),
                row.getString("html"),
                row.getString("plain"),
                row.getString("calendar"));
    }

    private static MailAbout about(ResultSet row) throws SQLException {
        return new MailAbout(
                row.getString("subject_type"),
                row.getString("subject_id"),
                row.getObject("delivery_id", UUID.class),
                row.getString("reason"),
                row.getString("facts"));
    }

    private static MailFate fate(ResultSet row) throws SQLException {
        return new MailFate(
                MailState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                instant(row, "sent_at"),
                row.getObject("reply_code", Integer.class),
                row.getString("error"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
