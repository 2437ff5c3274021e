package trinhky.reminder.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import trinhky.reminder.ReminderEvent;

/** The steps decided: one row for each thing that waits, the day it is counted from and step; written set-based and never twice. */
@Repository
public class ReminderLedger {
    /** HOLDER: the work waits at one position, named by the field, not at a role of the unit. */
    private static final String DECIDE = """
            insert into reminder_ledger (subject_id, anchor_on, step, offset_days, kind, event, channel, template, topic,
                                         to_unit_id, to_role, to_field, decided_on, decided_at)
            select s.subject_id, s.anchor_on, d.step, d.offset_days, s.kind, d.event, d.channel, d.template,
                   case d.channel when 'SINGLE' then s.subject_id::text else '' end, r.unit_id, r.role, r.field, :day, :now
            from unnest(:anchors::date[], :offsets::int[], :sendDays::date[], :steps::text[], :events::text[],
                        :recipients::text[], :channels::text[], :templates::text[])
                 as d (anchor_on, offset_days, send_day, step, event, recipient, channel, template)
            join remindable s on s.kind = '%s' and s.anchor_on = d.anchor_on and s.counts_from <= d.send_day
            cross join lateral (
                select case d.recipient when 'LEAD_HEAD' then s.lead_unit_id when 'OFFICE' then s.office_unit_id
                                        when 'VICE_CHAIR' then s.issuer_unit_id else s.unit_id end as unit_id,
                       case d.recipient when 'OFFICER' then coalesce(s.role, 'HOLDER') when 'OFFICE' then 'CHIEF_OF_OFFICE'
                                        when 'VICE_CHAIR' then 'VICE_CHAIR' else 'HEAD' end as role,
                       case d.recipient when 'OFFICER' then s.field when 'VICE_CHAIR' then s.field_of_work else '' end as field
            ) r
            where r.unit_id is not null and (cast(:among as uuid[]) is null or s.subject_id = any(cast(:among as uuid[])))
            on conflict do nothing""";

    /** The reports are read once, not once for each kind. */
    private static final String ANCHORS = """
            with report as materialized (
                select opened_on, due_on, returned_on from outstanding_obligation group by opened_on, due_on, returned_on
            )
            select kind, anchor_on
            from (select 'OPENING' as kind, opened_on as anchor_on from report
                  union
                  select 'DEADLINE', due_on from report
                  union
                  select 'RETURN', returned_on from report where returned_on is not null
                  union
                  select kind, anchor_on from remindable where kind in ('OPINION', 'DECISION', 'NUMBER', 'RECEIPT')) anchor
            where anchor_on <= :last""";

    private static final String ASK = """
            insert into reminder_ledger (subject_id, anchor_on, step, offset_days, kind, event, channel, template, topic,
                                         to_unit_id, to_role, to_field, decided_on, decided_at)
            select o.obligation_id, o.due_on, 'ASKED', :day - o.due_on, 'DEADLINE', 'ASKED', 'ASKED', 'URGENT', :topic,
                   o.unit_id, 'OFFICER', '', :day, :now
            from outstanding_obligation o
            where o.cycle_id = :cycle and o.due_on < :day
            on conflict do nothing""";

    private final JdbcClient jdbc;

    ReminderLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The days from which the reminders of what is open are counted, none after the given one. */
    public List<Anchor> anchorsUpTo(LocalDate last) {
        return jdbc.sql(ANCHORS)
                .param("last", last)
                .query((row, number) -> new Anchor(
                        ReminderEvent.Kind.valueOf(row.getString("kind")), row.getObject("anchor_on", LocalDate.class)))
                .list();
    }

    /**
     * Decides the steps, all of this kind, for everything of the kind that waits. Answers with the number of rows written.
     *
     * @param among only these count, where only some of the kind do; else null
     */
    public int decide(
            ReminderEvent.Kind kind,
            List<DueStep> steps,
            @Nullable Collection<UUID> among,
            LocalDate day,
            Instant now) {
        return jdbc.sql(DECIDE.formatted(kind))
                .param("among", among == null ? null : among.toArray(UUID[]::new))
                .param("anchors", column(steps, DueStep::anchorOn))
                .param("offsets", column(steps, DueStep::offsetDays))
                .param("sendDays", column(steps, DueStep::sendDay))
                .param("steps", column(steps, step -> step.row().step()))
                .param("events", column(steps, step -> step.row().event()))
                .param("recipients", column(steps, step -> step.row().recipient()))
                .param("channels", column(steps, step -> step.row().channel()))
                .param("templates", column(steps, step -> step.row().template()))
                .param("day", day)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Decides a reminder for every late report of the period, once a day. */
    public int ask(UUID cycleId, String topic, LocalDate day, Instant now) {
        return jdbc.sql(ASK)
                .param("cycle", cycleId)
                .param("topic", topic)
                .param("day", day)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static String[] column(List<DueStep> steps, Function<DueStep, Object> value) {
        return steps.stream().map(step -> value.apply(step).toString()).toArray(String[]::new);
    }
}
