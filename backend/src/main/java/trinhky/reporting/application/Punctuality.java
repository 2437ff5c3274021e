package trinhky.reporting.application;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trinhky.calendar.Timeliness;
import trinhky.reporting.application.read.StandingSql;
import trinhky.reporting.domain.SqlTime;
import trinhky.shared.Rows;

/**
 * Tells on time, late and missing apart for the units of a cycle. A returned report is not handed in; handed in again, the
 * first time counts, unless the unit itself took it back meanwhile (domain rule 18).
 */
@Component
class Punctuality {
    private record UnitStanding(String unitId, Timeliness timeliness) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    Punctuality(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The units that must report, by how they stand now. */
    Map<Timeliness, List<String>> unitsOf(UUID cycleId) {
        return jdbc
                .sql("select o.unit_id, timeliness(o.due_at, " + StandingSql.RECEIVED_AT + ", :now) as timeliness"
                        + " from report_obligation o where o.cycle_id = :cycle and " + StandingSql.EXPECTED
                        + " order by o.unit_id")
                .param("cycle", cycleId)
                .param("now", SqlTime.of(clock.instant()))
                .query(Rows.of(UnitStanding.class))
                .stream()
                .collect(Collectors.groupingBy(
                        UnitStanding::timeliness, Collectors.mapping(UnitStanding::unitId, Collectors.toList())));
    }
}
