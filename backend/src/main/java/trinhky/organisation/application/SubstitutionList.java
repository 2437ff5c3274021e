package trinhky.organisation.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trinhky.organisation.AdministrationGuard;

/** The substitutions that are, will be and were. */
@Component
public class SubstitutionList {

    /** Where a substitution stands today. */
    public enum State {
        PLANNED,
        ACTIVE,
        OVER
    }

    /**
     * One substitution.
     *
     * @param positionTitle null when it covers all positions of the absent official
     * @param endedOn day from which it no longer holds because it was ended early, or null
     */
    public record Entry(
            UUID id,
            String absentId,
            String absentName,
            String substituteId,
            String substituteName,
            String unitName,
            String positionId,
            String positionTitle,
            LocalDate validFrom,
            LocalDate validTo,
            String reason,
            String createdByName,
            LocalDate endedOn,
            State state) {}

    private final JdbcClient jdbc;
    private final AdministrationGuard guard;
    private final Clock clock;

    SubstitutionList(JdbcClient jdbc, AdministrationGuard guard, Clock clock) {
        this.jdbc = jdbc;
        this.guard = guard;
        this.clock = clock;
    }

    /** Latest first, at most 200; only those not yet over unless asked. */
    public List<Entry> list(boolean withOver) {
        guard.substitutionManager();
        LocalDate today = LocalDate.now(clock);
        return jdbc.sql("""
                        select s.*, a.name as absent_name, b.name as substitute_name, c.name as created_by_name,
                               u.name as unit_name, p.title as position_title
                        from substitution s
                        join official a on a.id = s.absent_id
                        join official b on b.id = s.substitute_id
                        join official c on c.id = s.created_by
                        join unit u on u.id = a.unit_id
                        left join position p on p.id = s.position_id
                        where :over or s.valid_to >= :today and (s.ended_on is null or s.ended_on > :today)
                        order by s.valid_from desc, s.created_at desc
                        limit 200
                        """)
                .param("over", withOver)
                .param("today", today)
                .query((row, number) -> read(row, today))
                .list();
    }

    private static Entry read(ResultSet row, LocalDate today) throws SQLException {
        LocalDate from = row.getObject("valid_from", LocalDate.class);
        LocalDate to = row.getObject("valid_to", LocalDate.class);
        LocalDate endedOn = row.getObject("ended_on", LocalDate.class);
        boolean over = to.isBefore(today) || endedOn != null && !endedOn.isAfter(today);
        return new Entry(
                row.getObject("id", UUID.class),
                row.getString("absent_id"),
                row.getString("absent_name"),
                row.getString("substitute_id"),
                row.getString("substitute_name"),
                row.getString("unit_name"),
                row.getString("position_id"),
                row.getString("position_title"),
                from,
                to,
                row.getString("reason"),
                row.getString("created_by_name"),
                endedOn,
                over ? State.OVER : from.isAfter(today) ? State.PLANNED : State.ACTIVE);
    }
}
