package trinhky.reporting.application.read;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trinhky.calendar.Timeliness;
import trinhky.organisation.UnitDirectory;
import trinhky.organisation.UnitSummary;
import trinhky.reporting.ObligationState;
import trinhky.reporting.ReportStage;
import trinhky.reporting.domain.SqlTime;
import trinhky.shared.Rows;

/** Reads the duties of units with how they stand. */
@Component
class ObligationRows {
    private static final String SELECT = """
            select o.id, o.cycle_id, o.unit_id, o.state, o.awaiting_head, timeliness(o.due_at, %s, :now) as timeliness,
                   %s as expected, o.nil_report, o.due_on, o.extension_reason is not null as extended,
                   o.first_submitted_at, o.received_at, o.submitted_at, o.accepted_at, o.return_count, o.return_reason,
                   (select count(*) from report_value v
                    join report_value_before b using (obligation_id, indicator_id)
                    where v.obligation_id = o.id and b.amount <> 0
                      and abs(v.amount - b.amount) > abs(b.amount) * 0.5) as unusual,
                   o.exemption_reason, o.extension_reason, o.withdrawal_reason, o.withdrawn_at, o.taken_over_from, o.moved_to_unit_id
            from report_obligation o
            """.formatted(StandingSql.RECEIVED_AT, StandingSql.EXPECTED);

    private record Row(
            UUID id,
            UUID cycleId,
            String unitId,
            ObligationState state,
            boolean awaitingHead,
            Timeliness timeliness,
            boolean expected,
            boolean nilReport,
            LocalDate dueOn,
            boolean extended,
            Instant firstSubmittedAt,
            Instant receivedAt,
            Instant submittedAt,
            Instant acceptedAt,
            int returnCount,
            String returnReason,
            int unusual,
            String exemptionReason,
            String extensionReason,
            String withdrawalReason,
            Instant withdrawnAt,
            String takenOverFrom,
            String movedToUnitId) {}

    private final JdbcClient jdbc;
    private final UnitDirectory units;
    private final Clock clock;

    ObligationRows(JdbcClient jdbc, UnitDirectory units, Clock clock) {
        this.jdbc = jdbc;
        this.units = units;
        this.clock = clock;
    }

    List<ObligationRowView> ofCycle(UUID cycleId) {
        return where("o.cycle_id = :id", cycleId);
    }

    List<ObligationRowView> ofPlan(UUID planId) {
        return where("o.plan_id = :id order by o.due_on", planId);
    }

    ObligationRowView one(UUID obligationId) {
        return where("o.id = :id", obligationId).get(0);
    }

    private List<ObligationRowView> where(String condition, UUID id) {
        List<Row> rows = jdbc.sql(SELECT + " where " + condition)
                .param("id", id)
                .param("now", SqlTime.of(clock.instant()))
                .query(Rows.of(Row.class))
                .list();
        Map<String, UnitSummary> known = units.units(rows.stream()
                .flatMap(row -> Stream.of(row.unitId(), row.takenOverFrom(), row.movedToUnitId()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return rows.stream().map(row -> view(row, known)).toList();
    }

    @SuppressWarnings("size: one line a field")
    private static ObligationRowView view(Row row, Map<String, UnitSummary> known) {
        return new ObligationRowView(
                row.id(),
                row.cycleId(),
                unit(row.unitId(), known),
                row.state(),
                ReportStage.of(row.state(), row.awaitingHead()),
                row.timeliness(),
                row.expected(),
                row.nilReport(),
                row.dueOn(),
                row.extended(),
                row.firstSubmittedAt(),
                row.receivedAt(),
                row.submittedAt(),
                row.acceptedAt(),
                row.returnCount(),
                row.returnReason(),
                row.unusual(),
                row.exemptionReason(),
                row.extensionReason(),
                row.withdrawalReason(),
                row.withdrawnAt(),
                unit(row.takenOverFrom(), known),
                unit(row.movedToUnitId(), known));
    }

    private static ReportUnitView unit(String id, Map<String, UnitSummary> known) {
        return id == null || !known.containsKey(id) ? null : ReportUnitView.of(known.get(id));
    }
}
