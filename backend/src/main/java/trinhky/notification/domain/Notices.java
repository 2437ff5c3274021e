package trinhky.notification.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Notices inside the application, with who has read them. */
@Repository
public class Notices {
    private static final int COUNTED_AT_MOST = 100;

    private static final String POST = """
            insert into notice (id, dedupe_key, kind, official_id, group_key, unit_id, title_vi, title_en, about_vi,
                about_en, path, reason, posted_at)
            values (:id, :key, :kind, :official, :group, :unit, :titleVi, :titleEn, :aboutVi, :aboutEn, :path, :reason,
                :at)
            on conflict (dedupe_key) do nothing""";

    private static final String OF_READER = """
            from notice n left join notice_reading r on r.notice_id = n.id and r.official_id = :reader
            where (n.official_id = :reader or n.group_key = any(:groups))
              and (not :unread or r.notice_id is null)
            """;

    private final JdbcClient jdbc;

    Notices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Posts the notice, unless one with its key is there. */
    public void post(Notice notice) {
        jdbc.sql(POST)
                .param("id", notice.id())
                .param("key", notice.dedupeKey())
                .param("kind", notice.kind().name())
                .param("official", notice.audience().officialId())
                .param("group", notice.audience().groupKey())
                .param("unit", notice.audience().unitId())
                .param("titleVi", notice.vietnamese().title())
                .param("titleEn", notice.english().title())
                .param("aboutVi", notice.vietnamese().about())
                .param("aboutEn", notice.english().about())
                .param("path", notice.path())
                .param("reason", notice.reason())
                .param("at", MailOutbox.utc(notice.postedAt()))
                .update();
    }

    /** The reader's notices, newest first. */
    public List<ReceivedNotice> page(NoticeReader reader, boolean unreadOnly, int offset, int limit) {
        return of(
                        reader,
                        unreadOnly,
                        "select n.*, r.notice_id is not null as seen " + OF_READER
                                + " order by n.posted_at desc, n.id desc offset :offset limit :limit")
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> read(row, reader.english()))
                .list();
    }

    /** How many the reader has not read; counts to a hundred. */
    public int unread(NoticeReader reader) {
        return of(
                        reader,
                        true,
                        "select count(*) from (select 1 " + OF_READER + " limit " + COUNTED_AT_MOST + ") counted")
                .query(Integer.class)
                .single();
    }

    /** The reader has read it; false when there is no such notice for this reader. */
    public boolean markRead(NoticeReader reader, UUID id, Instant at) {
        boolean theirs = of(reader, false, "select exists (select 1 " + OF_READER + " and n.id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
        if (theirs) {
            jdbc.sql("insert into notice_reading (notice_id, official_id, read_at) values (:id, :reader, :at)"
                            + " on conflict do nothing")
                    .param("id", id)
                    .param("reader", reader.officialId())
                    .param("at", MailOutbox.utc(at))
                    .update();
        }
        return theirs;
    }

    /** The reader has read everything posted until then. */
    public void markAllRead(NoticeReader reader, Instant until) {
        of(
                        reader,
                        true,
                        "insert into notice_reading (notice_id, official_id, read_at) select n.id, :reader, :until "
                                + OF_READER + " and n.posted_at <= :until on conflict do nothing")
                .param("until", MailOutbox.utc(until))
                .update();
    }

    private JdbcClient.StatementSpec of(NoticeReader reader, boolean unreadOnly, String sql) {
        return jdbc.sql(sql)
                .param("reader", reader.officialId())
                .param("groups", reader.groupKeys().toArray(String[]::new))
                .param("unread", unreadOnly);
    }

    private static ReceivedNotice read(ResultSet row, boolean english) throws SQLException {
        String ending = english ? "_en" : "_vi";
        return new ReceivedNotice(
                row.getObject("id", UUID.class),
                NoticeKind.valueOf(row.getString("kind")),
                new NoticeText(row.getString("title" + ending), row.getString("about" + ending)),
                row.getString("path"),
                MailRows.instant(row, "posted_at"),
                row.getBoolean("seen"));
    }
}
