package trinhky.organisation.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trinhky.organisation.AdministrationGuard;
import trinhky.organisation.OfficialSummary;
import trinhky.organisation.PositionSummary;
import trinhky.organisation.UnitKind;
import trinhky.organisation.UnitSummary;

/** What the administration screens list. Searches ignore diacritics; an empty search finds all. */
@Component
public class AdministrationLists {

    private final JdbcClient jdbc;
    private final AdministrationGuard guard;
    private final Clock clock;

    AdministrationLists(JdbcClient jdbc, AdministrationGuard guard, Clock clock) {
        this.jdbc = jdbc;
        this.guard = guard;
        this.clock = clock;
    }

    /** A position with its present holder, if any. */
    public record Seat(
            PositionSummary position, UUID appointmentId, String holderId, String holderName, LocalDate since) {}

    /** An official with the name of the unit and the titles held today. */
    public record Person(OfficialSummary official, String unitName, List<String> titles) {}

    /** Units of a kind (null: all), with those that ended when asked. */
    public List<UnitSummary> units(UnitKind kind, String search, boolean withEnded) {
        guard.administrator();
        return jdbc.sql("select " + UnitRows.COLUMNS + " from unit u where (:kind::text is null or u.kind = :kind)"
                        + " and (:ended or u.valid_to is null or u.valid_to >= :on)"
                        + " and (" + matches("u.name") + " or " + matches("u.short_name")
                        + " or exists (select 1 from unit_alias a where a.unit = u.id and " + matches("a.name") + "))"
                        + UnitRows.ORDER)
                .param("kind", kind == null ? null : kind.name(), java.sql.Types.VARCHAR)
                .param("ended", withEnded)
                .param("on", LocalDate.now(clock))
                .param("search", search == null ? "" : search.strip())
                .query(UnitRows::read)
                .list();
    }

    /** Other names of a unit. */
    public List<String> aliases(String unitId) {
        guard.administrator();
        return jdbc.sql("select name from unit_alias where unit = :unit order by name collate \"vi-x-icu\"")
                .param("unit", unitId)
                .query(String.class)
                .list();
    }

    /** Units whose duties passed to this one. */
    public List<UnitSummary> predecessors(String unitId) {
        guard.administrator();
        return jdbc.sql("select " + UnitRows.COLUMNS + " from unit u where u.successor_id = :unit" + UnitRows.ORDER)
                .param("unit", unitId)
                .query(UnitRows::read)
                .list();
    }

    /** The positions of a unit and who holds them today. */
    public List<Seat> seats(String unitId) {
        guard.administrator();
        return jdbc.sql("select " + OfficialRows.POSITION + ", a.id as appointment, a.valid_from as since, o.id, o.name"
                        + " from position p left join appointment a on a.position_id = p.id and"
                        + OfficialRows.APPOINTED_ON
                        + " left join official o on o.id = a.official_id where p.unit_id = :unit order by p.id")
                .param("unit", unitId)
                .param("on", LocalDate.now(clock))
                .query((row, number) -> new Seat(
                        OfficialRows.position(row, number),
                        row.getObject("appointment", UUID.class),
                        row.getString("id"),
                        row.getString("name"),
                        row.getObject("since", LocalDate.class)))
                .list();
    }

    /** Officials of a unit (null: all) by name, at most 200. */
    public List<Person> officials(String unitId, String search) {
        guard.administrator();
        return jdbc.sql("select " + OfficialRows.OFFICIAL
                        + ", u.name as unit_name, array(select p.title from appointment a"
                        + " join position p on p.id = a.position_id where a.official_id = o.id and"
                        + OfficialRows.APPOINTED_ON + " order by p.id) as titles"
                        + " from official o join unit u on u.id = o.unit_id"
                        + " where (:unit::text is null or o.unit_id = :unit) and (" + matches("o.name") + " or "
                        + matches("o.username") + " or " + matches("u.name")
                        + ") order by o.name collate \"vi-x-icu\", o.id limit 200")
                .param("unit", unitId, java.sql.Types.VARCHAR)
                .param("on", LocalDate.now(clock))
                .param("search", search == null ? "" : search.strip())
                .query((row, number) ->
                        new Person(OfficialRows.official(row, number), row.getString("unit_name"), List.of((String[])
                                row.getArray("titles").getArray())))
                .list();
    }

    private static String matches(String column) {
        return "fold(" + column + ") like '%' || replace(replace(fold(:search), '%', ''), '_', '') || '%'";
    }
}
