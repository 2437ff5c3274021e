package trinhky.reminder.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was decided, put together for each role of a unit and then for each person. */
@Repository
public class ReminderDigests {
    private static final String BUNDLE = """
            insert into reminder_digest (id, day, to_unit_id, to_role, to_field, channel, topic, decided_at)
            select gen_random_uuid(), :day, l.to_unit_id, l.to_role, l.to_field, l.channel, l.topic, :now
            from (select distinct to_unit_id, to_role, to_field, channel, topic from reminder_ledger
                  where decided_on = any(:decidedOn::date[]) and %s) l
            on conflict do nothing
            returning id, to_unit_id, to_role, to_field, channel, topic""";

    private static final String PERSON = """
            insert into personal_digest (id, day, address, channel, topic, unit_id, role, official_id, name,
                                         send_at, decided_at)
            select gen_random_uuid(), :day, p.address, p.channel, p.topic, p.unit_id, p.role,
                   nullif(p.official_id, ''), p.name, :sendAt, :now
            from unnest(:addresses::text[], :channels::text[], :topics::text[], :units::text[], :roles::text[],
                        :officials::text[], :names::text[]) as p (address, channel, topic, unit_id, role, official_id, name)
            on conflict do nothing""";

    private static final String PART = """
            insert into personal_digest_part (personal_digest_id, digest_id)
            select d.id, p.bundle
            from unnest(:bundles::uuid[], :addresses::text[], :channels::text[], :topics::text[])
                 as p (bundle, address, channel, topic)
            join personal_digest d on d.day = :day and d.address = p.address and d.channel = p.channel and d.topic = p.topic
            on conflict do nothing""";

    private final JdbcClient jdbc;

    ReminderDigests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was decided on these days in the course of the policy, for each role of a unit; new ones only. */
    public List<Bundle> bundle(LocalDate day, List<LocalDate> decidedOn, Instant now) {
        return bundle("channel <> 'ASKED'", "", day, decidedOn, now);
    }

    /** What was asked for under this topic today, for each unit. */
    public List<Bundle> bundleAsked(String topic, LocalDate day, Instant now) {
        return bundle("channel = 'ASKED' and topic = :topic", topic, day, List.of(day), now);
    }

    private List<Bundle> bundle(String which, String topic, LocalDate day, List<LocalDate> decidedOn, Instant now) {
        return jdbc.sql(BUNDLE.formatted(which))
                .param("day", day)
                .param("decidedOn", decidedOn.stream().map(LocalDate::toString).toArray(String[]::new))
                .param("topic", topic)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Bundle(
                        row.getObject("id", UUID.class),
                        row.getString("to_unit_id"),
                        row.getString("to_role"),
                        row.getString("to_field"),
                        row.getString("channel"),
                        row.getString("topic")))
                .list();
    }

    /** Gives each person one digest out of all bundles that are theirs, and answers with their number; none is announced yet. */
    public int address(List<AddressedBundle> bundles, LocalDate day, Instant sendAt, Instant now) {
        int persons = keys(jdbc.sql(PERSON), bundles, day)
                .param("units", column(bundles, it -> it.to().unitId()))
                .param("roles", column(bundles, it -> it.to().role()))
                .param(
                        "officials",
                        column(bundles, it -> Objects.toString(it.to().officialId(), "")))
                .param("names", column(bundles, it -> it.to().name()))
                .param("sendAt", sendAt.atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        keys(jdbc.sql(PART), bundles, day)
                .param("bundles", column(bundles, it -> it.bundle().id().toString()))
                .update();
        return persons;
    }

    /** Some digests that were not announced yet, the first ones to be sent first; other nodes do not get these until the end of the transaction. */
    public List<UUID> takeUnannounced(int atMost) {
        return jdbc.sql("select id from personal_digest where announced_at is null"
                        + " order by send_at, id limit :atMost for update skip locked")
                .param("atMost", atMost)
                .query(UUID.class)
                .list();
    }

    /** They were announced. */
    public void markAnnounced(List<UUID> digests, Instant at) {
        jdbc.sql("update personal_digest set announced_at = :at where id = any(:digests)")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("digests", digests.toArray(UUID[]::new))
                .update();
    }

    private static JdbcClient.StatementSpec keys(
            JdbcClient.StatementSpec sql, List<AddressedBundle> bundles, LocalDate day) {
        return sql.param("day", day)
                .param("addresses", column(bundles, it -> it.to().address()))
                .param("channels", column(bundles, it -> it.bundle().channel()))
                .param("topics", column(bundles, it -> it.bundle().topic()));
    }

    private static String[] column(List<AddressedBundle> bundles, Function<AddressedBundle, String> value) {
        return bundles.stream().map(value).toArray(String[]::new);
    }
}
