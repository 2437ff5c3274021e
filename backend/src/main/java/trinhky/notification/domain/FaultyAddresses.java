package trinhky.notification.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Boxes known not to take mail. */
@Repository
public class FaultyAddresses {
    private final JdbcClient jdbc;

    FaultyAddresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes what a server said about the box. */
    public void note(String address, AddressFault fault, SmtpReply reply, UUID mailId, Instant at) {
        jdbc.sql("""
                        insert into mail_address_fault as known (address, fault, said, mail_id, since, last_at)
                        values (:address, :fault, :said, :mail, :at, :at)
                        on conflict (address) do update set fault = excluded.fault, said = excluded.said,
                            mail_id = excluded.mail_id, last_at = excluded.last_at, times = known.times + 1""")
                .param("address", key(address))
                .param("fault", fault.name())
                .param("said", reply.words())
                .param("mail", mailId)
                .param("at", MailOutbox.utc(at))
                .update();
    }

    /** The box takes mail again, or somebody says so; false when nothing was known against it. */
    public boolean forget(String address) {
        return jdbc.sql("delete from mail_address_fault where address = :address")
                        .param("address", key(address))
                        .update()
                > 0;
    }

    /** Those of the addresses to which nothing is sent. */
    public Set<String> closedAmong(Collection<String> addresses) {
        Set<String> closed = jdbc.sql("select address from mail_address_fault"
                        + " where address = any(:addresses) and fault in ('UNKNOWN', 'LOCKED')")
                .param("addresses", addresses.stream().map(FaultyAddresses::key).toArray(String[]::new))
                .query(String.class)
                .set();
        return addresses.stream().filter(it -> closed.contains(key(it))).collect(Collectors.toSet());
    }

    /** Newest first. */
    public List<FaultyAddress> newest(int offset, int limit) {
        return jdbc.sql("select address, fault, said, since, last_at, times from mail_address_fault"
                        + " order by last_at desc, address offset :offset limit :limit")
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> new FaultyAddress(
                        row.getString("address"),
                        AddressFault.valueOf(row.getString("fault")),
                        row.getString("said"),
                        MailRows.instant(row, "since"),
                        MailRows.instant(row, "last_at"),
                        row.getInt("times")))
                .list();
    }

    private static String key(String address) {
        return address.toLowerCase(Locale.ROOT);
    }
}
