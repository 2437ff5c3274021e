package trinhky.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import trinhky.shared.BusinessClock;

/** Computes due moments and tells how a duty stands against one; nothing else in the product does. */
@Component
public class Deadlines {
    private final WorkingDays workingDays;

    /** Deadlines by these working days. */
    public Deadlines(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    /** The deadline of a recurring duty for one period. */
    public Deadline of(DueRule rule, ReportingPeriod period) {
        return deadline(rule.statedDay(period), rule.lastDay(period), rule.inclusive(), rule.onNonWorkingDay());
    }

    /**
     * The deadline of a single duty.
     *
     * @param statedDay the day that the text names
     * @param inclusive whether that day still counts
     * @param policy what happens when the last day is a day off
     */
    public Deadline onDay(LocalDate statedDay, boolean inclusive, NonWorkingDayPolicy policy) {
        return deadline(statedDay, inclusive ? statedDay : statedDay.minusDays(1), inclusive, policy);
    }

    /** The deadline that lies this many working days after an event; the day of the event is not counted (Civil Code, Art. 147.2). */
    public Deadline afterWorkingDays(LocalDate eventDay, int count) {
        return onDay(workingDays.plus(eventDay, count), true, NonWorkingDayPolicy.UNCHANGED);
    }

    /** How a duty stands at this moment; see {@link Timeliness#of} for the parameters. */
    public Standing standing(Instant dueAt, Optional<Instant> receivedAt, Instant now) {
        Timeliness timeliness = Timeliness.of(dueAt, receivedAt, now);
        LocalDate last = lastDayOf(dueAt);
        int days = switch (timeliness) {
            case ON_TIME -> 0;
            case LATE -> workingDays.daysBetween(last, dayOf(receivedAt.orElseThrow()));
            case NOT_DUE -> workingDays.daysBetween(dayOf(now), last);
            case NOT_SUBMITTED -> workingDays.daysBetween(last, dayOf(now));
        };
        return new Standing(timeliness, days);
    }

    /** The end (24:00) of a day. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(BusinessClock.ZONE).toInstant();
    }

    /** The last day on which a duty due at this moment can be met. */
    public static LocalDate lastDayOf(Instant dueAt) {
        return dayOf(dueAt.minusNanos(1));
    }

    /** The day of a moment in the offices' zone. */
    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, BusinessClock.ZONE);
    }

    private Deadline deadline(LocalDate stated, LocalDate last, boolean inclusive, NonWorkingDayPolicy policy) {
        LocalDate moved = policy.apply(last, workingDays);
        String phrase = (inclusive ? "chậm nhất ngày " : "trước ngày ") + VietnameseDates.numeric(stated);
        return new Deadline(stated, moved, workingDays.previousOrSame(moved), endOf(moved), phrase);
    }
}
