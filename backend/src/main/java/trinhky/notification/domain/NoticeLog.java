package trinhky.notification.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every notice inside the application: when, to whom, why, and who has read it. */
@Repository
public class NoticeLog {
    private static final String MEANT = """
            from notice n
            join unit u on u.id = n.unit_id
            left join official o on o.id = n.official_id
            left join lateral (
                select count(*) as readers, min(r.read_at) as first_read_at from notice_reading r where r.notice_id = n.id
            ) r on true
            where (cast(:kind as text) is null or n.kind = :kind)
              and (cast(:read as boolean) is null or :read = (r.readers > 0))
              and (cast(:from as timestamptz) is null or n.posted_at >= :from)
              and (cast(:to as timestamptz) is null or n.posted_at < :to)
              and (cast(:words as text) is null
                   or fold(n.title_vi || ' ' || n.title_en || ' ' || n.about_vi || ' ' || u.name || ' ' || coalesce(o.name, ''))
                      like '%' || fold(:words) || '%')
            """;

    private final JdbcClient jdbc;

    NoticeLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first, in one of both languages. */
    public List<PostedNotice> page(NoticeFilter filter, boolean english, int offset, int limit) {
        return meant(
                        "select n.*, u.name as unit_name, o.name as official_name, r.readers, r.first_read_at " + MEANT
                                + " order by n.posted_at desc, n.id desc offset :offset limit :limit",
                        filter)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> read(row, english ? "_en" : "_vi"))
                .list();
    }

    /** How many are meant. */
    public int count(NoticeFilter filter) {
        return meant("select count(*) " + MEANT, filter).query(Integer.class).single();
    }

    private JdbcClient.StatementSpec meant(String sql, NoticeFilter filter) {
        return jdbc.sql(sql)
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("read", filter.read())
                .param("from", LogDays.begin(filter.from()))
                .param("to", LogDays.end(filter.to()))
                .param("words", filter.words());
    }

    private static PostedNotice read(ResultSet row, String ending) throws SQLException {
        return new PostedNotice(
                row.getObject("id", UUID.class),
                NoticeKind.valueOf(row.getString("kind")),
                row.getString("unit_name"),
                row.getString("official_name"),
                roleOf(row.getString("group_key"), row.getString("unit_id")),
                new NoticeText(row.getString("title" + ending), row.getString("about" + ending)),
                row.getString("path"),
                row.getString("reason"),
                MailRows.instant(row, "posted_at"),
                row.getInt("readers"),
                MailRows.instant(row, "first_read_at"));
    }

    private static String roleOf(String groupKey, String unitId) {
        String ofUnit = "unit:" + unitId + ":";
        return groupKey != null && groupKey.startsWith(ofUnit) ? groupKey.substring(ofUnit.length()) : null;
    }
}
