package trinhky.reporting.web;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import trinhky.endpoints.ForeignObjects;
import trinhky.reporting.Province;

/** A cycle and a report of other units than that of the stranger who asks. */
@Component
class ReportingForeignObjects implements ForeignObjects {
    private final JdbcTemplate jdbc;
    private final ApplicationEventPublisher events;

    ReportingForeignObjects(JdbcTemplate jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    @Override
    public Map<String, Supplier<String>> pathValues() {
        return Map.of(
                "cycleId", () -> any("reporting_cycle", "id"),
                "obligationId", () -> any("report_obligation", "id"),
                "indicatorId", () -> any("reporting_indicator", "indicator_id"),
                "section", () -> "OVERVIEW");
    }

    private String any(String table, String column) {
        Province province = new Province(jdbc, 1);
        events.publishEvent(province.plan(2027));
        return jdbc.queryForObject(
                        "select " + column + " from " + table + " where plan_id = ? limit 1",
                        UUID.class,
                        province.planId)
                .toString();
    }
}
