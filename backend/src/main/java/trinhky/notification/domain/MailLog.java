package trinhky.notification.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The outbox as a log: every mail, when, to whom, why and what became of it. */
@Repository
public class MailLog {
    private static final String MEANT = """
            where (cast(:units as text[]) is null or to_unit_id = any(cast(:units as text[])))
              and (cast(:state as text) is null or state = :state)
              and (cast(:kind as text) is null or kind = :kind)
              and (cast(:from as timestamptz) is null or queued_at >= :from)
              and (cast(:to as timestamptz) is null or queued_at < :to)
              and (cast(:words as text) is null
                   or fold(subject || ' ' || to_name || ' ' || to_address) like '%' || fold(:words) || '%')
            """;

    private final JdbcClient jdbc;

    MailLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The mail, if there is one. */
    public Optional<OutgoingMail> find(UUID id) {
        return jdbc.sql("select " + MailRows.COLUMNS + " from mail_outbox where id = :id")
                .param("id", id)
                .query(MailRows::read)
                .optional();
    }

    /** The mail that was sent under this Message-ID, if it was sent from here. */
    public Optional<OutgoingMail> sentAs(String messageId) {
        return jdbc.sql("select " + MailRows.COLUMNS + " from mail_outbox"
                        + " where message_id = :id and state in ('SENT', 'BOUNCED')")
                .param("id", messageId)
                .query(MailRows::read)
                .optional();
    }

    /** Newest first. */
    public List<OutgoingMail> page(MailFilter filter, int offset, int limit) {
        return meant(
                        "select " + MailRows.COLUMNS + " from mail_outbox " + MEANT
                                + " order by queued_at desc, id desc offset :offset limit :limit",
                        filter)
                .param("offset", offset)
                .param("limit", limit)
                .query(MailRows::read)
                .list();
    }

    /** How many of the mails meant are in this state; the filter's own state does not matter. */
    public int count(MailFilter filter, MailState state) {
        MailFilter counted =
                new MailFilter(filter.unitIds(), state, filter.kind(), filter.words(), filter.from(), filter.to());
        return meant("select count(*) from mail_outbox " + MEANT, counted)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec meant(String sql, MailFilter filter) {
        return jdbc.sql(sql)
                .param(
                        "units",
                        filter.unitIds() == null ? null : filter.unitIds().toArray(String[]::new))
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("from", LogDays.begin(filter.from()))
                .param("to", LogDays.end(filter.to()))
                .param("words", filter.words());
    }
}
