package trinhky.reminder.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The steps decided, one row for each obligation, due day and step; written set-based and never twice. */
@Repository
public class ReminderLedger {
    private static final String DECIDE = """
            insert into reminder_ledger
                (obligation_id, due_on, step, offset_days, to_unit_id, to_role, to_field, decided_on, decided_at)
            select o.obligation_id, o.due_on, :step, :offset, %s, :role, %s, :day, :now
            from outstanding_obligation o join plan_term t on t.plan_id = o.plan_id
            where o.opens_on <= :openBy and %s
            on conflict do nothing""";

    private final JdbcClient jdbc;

    ReminderLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The due days, up to the given one, of reports that are open and not submitted. */
    public List<LocalDate> dueDaysUpTo(LocalDate last) {
        return jdbc.sql("select distinct due_on from outstanding_obligation where due_on <= :last order by due_on")
                .param("last", last)
                .query(LocalDate.class)
                .list();
    }

    /** Decides the step of the opening for every report that is open and was not told so yet. */
    public int decideOpening(PolicyStep step, LocalDate day, Instant now) {
        return insert(step, 0, day, "cast(:dueOn as date) is null", null, day, now);
    }

    /** Decides a step for every report of the due day that is still missing. */
    public int decide(DueStep due, LocalDate dueOn, LocalDate day, Instant now) {
        return insert(due.step(), due.offsetDays(), due.sendDay(), "o.due_on = :dueOn", dueOn, day, now);
    }

    private int insert(
            PolicyStep step,
            int offset,
            LocalDate openBy,
            String condition,
            LocalDate dueOn,
            LocalDate day,
            Instant now) {
        ReminderRecipient to = step.recipient();
        return jdbc.sql(DECIDE.formatted(to.unitColumn(), to.fieldColumn(), condition))
                .param("step", step.step())
                .param("offset", offset)
                .param("role", to.role())
                .param("openBy", openBy)
                .param("dueOn", dueOn)
                .param("day", day)
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
    }
}
