package trinhky.notification.domain;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import trinhky.platform.CaughtMail;

/** What the catcher of a trial installation caught, kept over restarts. */
@Repository
public class CaughtMails {
    private final JdbcClient jdbc;

    CaughtMails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the mail; one with the same Message-ID is the same mail. */
    public void add(CaughtMail mail) {
        jdbc.sql("""
                        insert into caught_mail (message_id, sent_at, from_text, to_text, subject, plain, html)
                        values (:messageId, :sentAt, :from, :to, :subject, :plain, :html)
                        on conflict (message_id) do nothing""")
                .param("messageId", mail.messageId())
                .param("sentAt", MailOutbox.utc(mail.sentAt()))
                .param("from", mail.from())
                .param("to", String.join(", ", mail.to()))
                .param("subject", mail.subject())
                .param("plain", mail.text())
                .param("html", mail.html())
                .update();
    }

    /** Newest first; the words may stand in the subject or among the addressees. */
    public List<CaughtMail> newest(String words, int offset, int limit) {
        return jdbc.sql("select * from caught_mail where (cast(:words as text) is null"
                        + " or fold(subject || ' ' || to_text) like '%' || fold(:words) || '%')"
                        + " order by sent_at desc, id desc offset :offset limit :limit")
                .param("words", words)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> new CaughtMail(
                        row.getString("message_id"),
                        row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                        row.getString("from_text"),
                        List.of(row.getString("to_text").split(", ")),
                        row.getString("subject"),
                        row.getString("plain"),
                        row.getString("html")))
                .list();
    }
}
