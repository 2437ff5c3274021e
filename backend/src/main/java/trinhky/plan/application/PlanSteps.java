package trinhky.plan.application;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import trinhky.plan.PlanStatus;
import trinhky.plan.domain.PlanMoved;

/** Remembers through which steps a plan went: since when, until when, who ended it, with what result. */
@Repository
public class PlanSteps {

    /**
     * A step that a plan is or was at.
     *
     * @param leftAt null while the plan is at this step
     * @param outcome stable word for the result, e.g. {@code submitted}, {@code returned}
     * @param note reason as typed, or null
     */
    public record PlanStep(
            PlanStatus step, Instant enteredAt, Instant leftAt, String leftBy, String outcome, String note) {

        PlanStep withoutNote() {
            return new PlanStep(step, enteredAt, leftAt, leftBy, outcome, null);
        }
    }

    private final JdbcClient jdbc;

    PlanSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The steps in the order in which they were reached. */
    public List<PlanStep> of(UUID planId) {
        return jdbc.sql("""
                        select step, entered_at, left_at, left_by, outcome, note from plan_step
                        where plan_id = :plan order by entered_at, left_at nulls last
                        """)
                .param("plan", planId)
                .query((row, index) -> new PlanStep(
                        PlanStatus.valueOf(row.getString("step")),
                        row.getTimestamp("entered_at").toInstant(),
                        instant(row.getTimestamp("left_at")),
                        row.getString("left_by"),
                        row.getString("outcome"),
                        row.getString("note")))
                .list();
    }

    @EventListener
    void moved(PlanMoved moved) {
        leave(moved);
        if (!moved.to().isLast()) {
            enter(moved);
        }
    }

    private void leave(PlanMoved moved) {
        jdbc.sql("""
                        update plan_step set left_at = :at, left_by = :by, outcome = :outcome, note = :note
                        where plan_id = :plan and left_at is null
                        """)
                .param("at", moved.actor().at().atOffset(ZoneOffset.UTC))
                .param("by", moved.actor().officialId())
                .param("outcome", moved.outcome())
                .param("note", moved.note())
                .param("plan", moved.planId())
                .update();
    }

    private void enter(PlanMoved moved) {
        jdbc.sql("""
                        insert into plan_step (id, plan_id, step, entered_at) values (:id, :plan, :step, :at)
                        """)
                .param("id", UUID.randomUUID())
                .param("plan", moved.planId())
                .param("step", moved.to().name())
                .param("at", moved.actor().at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Instant instant(Timestamp stamp) {
        return stamp == null ? null : stamp.toInstant();
    }
}
