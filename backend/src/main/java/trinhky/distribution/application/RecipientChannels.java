package trinhky.distribution.application;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trinhky.shared.Rows;

/** How units are reached beside their inbox. */
@Component
class RecipientChannels {

    private final JdbcClient jdbc;

    RecipientChannels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was said of units, those first that the axis reaches. */
    List<RecipientChannel> all(LocalDate on) {
        return jdbc.sql("""
                select c.unit_id, c.by_exchange, c.attach_file, a.organ_id, a.valid_from as organ_id_from
                from recipient_channel c
                left join lateral (select organ_id, valid_from from exchange_address
                    where unit_id = c.unit_id and valid_from <= :on order by valid_from desc limit 1) a on true
                order by c.by_exchange desc, c.unit_id
                """)
                .param("on", on)
                .query(Rows.of(RecipientChannel.class))
                .list();
    }

    boolean attachesFile(String unitId) {
        return jdbc.sql("select exists (select from recipient_channel where unit_id = :unit and attach_file)")
                .param("unit", unitId)
                .query(Boolean.class)
                .single();
    }

    void save(RecipientChannel channel, String by, Instant at) {
        jdbc.sql("""
                insert into recipient_channel (unit_id, by_exchange, attach_file, changed_by, changed_at)
                values (:unitId, :byExchange, :attachFile, :by, :at)
                on conflict (unit_id) do update set by_exchange = excluded.by_exchange,
                    attach_file = excluded.attach_file, changed_by = excluded.changed_by, changed_at = excluded.changed_at
                """)
                .param("unitId", channel.unitId())
                .param("byExchange", channel.byExchange())
                .param("attachFile", channel.attachFile())
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
        if (channel.organId() != null) {
            address(channel);
        }
    }

    private void address(RecipientChannel channel) {
        jdbc.sql("""
                insert into exchange_address (unit_id, organ_id, valid_from) values (:unitId, :organId, :organIdFrom)
                on conflict (unit_id, valid_from) do update set organ_id = excluded.organ_id
                """).paramSource(channel).update();
    }
}
