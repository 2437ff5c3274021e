package trinhky.notification.domain;

import java.time.Instant;
import java.time.LocalTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What officials chose about their mails. */
@Repository
public class MailChoices {
    private final JdbcClient jdbc;

    MailChoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The choice of the official; the usual one where none was made or no person is meant. */
    public MailChoice of(String officialId) {
        return officialId == null
                ? MailChoice.USUAL
                : jdbc.sql("select language, digest_time from mail_choice where official_id = :id")
                        .param("id", officialId)
                        .query((row, number) -> new MailChoice(
                                row.getString("language"), row.getObject("digest_time", LocalTime.class)))
                        .optional()
                        .orElse(MailChoice.USUAL);
    }

    /** Keeps the choice. */
    public void keep(String officialId, MailChoice choice, Instant at) {
        jdbc.sql("""
                        insert into mail_choice (official_id, language, digest_time, changed_at)
                        values (:id, :language, :time, :at)
                        on conflict (official_id) do update set language = excluded.language,
                            digest_time = excluded.digest_time, changed_at = excluded.changed_at""")
                .param("id", officialId)
                .param("language", choice.language())
                .param("time", choice.digestTime())
                .param("at", MailOutbox.utc(at))
                .update();
    }
}
