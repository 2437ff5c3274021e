package trinhky.reminder.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import trinhky.plan.PlanIssued;
import trinhky.reminder.PlanWrapUpOffered;

/** When issued plans end, and to whom reminders about them escalate. */
@Repository
public class PlanTerms {
    private final JdbcClient jdbc;

    PlanTerms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps what reminders need to know of an issued plan. */
    public void keep(PlanIssued plan) {
        jdbc.sql("""
                        insert into plan_term (plan_id, number, title, lead_unit_id, office_unit_id, issuer_unit_id,
                                               field_of_work, ends_on)
                        values (:planId, :number, :title, :lead, :office, :issuer, :field, :endsOn)
                        on conflict (plan_id) do nothing""")
                .param("planId", plan.planId())
                .param("number", plan.number())
                .param("title", plan.title())
                .param("lead", plan.leadUnitId())
                .param("office", plan.officeUnitId())
                .param("issuer", plan.issuerUnitId())
                .param("field", plan.fieldOfWork() == null ? "" : plan.fieldOfWork())
                .param("endsOn", LocalDate.of(plan.periodToYear(), 12, 31))
                .update();
    }

    /** The plan was called back: its end is nobody's business any more. */
    public void recalled(UUID planId, Instant at) {
        jdbc.sql("update plan_term set recalled_at = :at where plan_id = :plan")
                .param("plan", planId)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Marks the plans that ended before the day and were not offered yet, and tells which. */
    public List<PlanWrapUpOffered> offer(LocalDate day) {
        return jdbc.sql("""
                        update plan_term set wrap_up_offered_on = :day
                        where ends_on < :day and wrap_up_offered_on is null and recalled_at is null
                        returning plan_id, number, title, lead_unit_id, ends_on""")
                .param("day", day)
                .query((row, n) -> new PlanWrapUpOffered(
                        row.getObject("plan_id", UUID.class),
                        row.getString("number"),
                        row.getString("title"),
                        row.getString("lead_unit_id"),
                        row.getObject("ends_on", LocalDate.class),
                        day))
                .list();
    }
}
