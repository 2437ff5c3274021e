package trinhky.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The working days of the offices: Monday to Friday, less the days off, plus the days worked to make up for them. Safe for use by many threads; each
 * call sees one consistent state of the calendar.
 */
public final class WorkingDays {
    private static final int MONDAY_BEFORE_EPOCH = 3;
    private static final int DAYS_A_WEEK = 7;
    private static final int WEEKDAYS_A_WEEK = 5;

    private final Supplier<NavigableMap<LocalDate, DayKind>> exceptions;

    /** Working days by the exceptions that the supplier gives at the moment of each call; the maps it gives must not change afterwards. */
    public WorkingDays(Supplier<NavigableMap<LocalDate, DayKind>> exceptions) {
        this.exceptions = exceptions;
    }

    /** Working days by fixed exceptions. */
    public static WorkingDays of(Map<LocalDate, DayKind> exceptions) {
        NavigableMap<LocalDate, DayKind> copy = new TreeMap<>(exceptions);
        return new WorkingDays(() -> copy);
    }

    /** These working days with some days declared otherwise and others made ordinary again; what changes later is not followed. */
    public WorkingDays changed(Map<LocalDate, DayKind> declared, Collection<LocalDate> removed) {
        NavigableMap<LocalDate, DayKind> copy = new TreeMap<>(exceptions.get());
        copy.keySet().removeAll(removed);
        copy.putAll(declared);
        return new WorkingDays(() -> copy);
    }

    /** Whether the offices work on this day. */
    public boolean isWorkingDay(LocalDate day) {
        return isWorkingDay(day, exceptions.get());
    }

    /** The working day {@code count} working days after the day, which itself is not counted (before it when negative, itself when zero). */
    public LocalDate plus(LocalDate day, int count) {
        NavigableMap<LocalDate, DayKind> known = exceptions.get();
        int step = Integer.signum(count);
        LocalDate result = day;
        int left = Math.abs(count);
        while (left > 0) {
            result = result.plusDays(step);
            if (isWorkingDay(result, known)) {
                left--;
            }
        }
        return result;
    }

    /** The working days after {@code from} up to and including {@code to}; negative when {@code to} lies before {@code from}. */
    public int daysBetween(LocalDate from, LocalDate to) {
        return to.isBefore(from) ? -count(to, from.minusDays(1)) : count(from.plusDays(1), to);
    }

    /** The day itself when it is a working day, else the last working day before it. */
    public LocalDate previousOrSame(LocalDate day) {
        return isWorkingDay(day) ? day : previous(day);
    }

    /** The day itself when it is a working day, else the first working day after it. */
    public LocalDate nextOrSame(LocalDate day) {
        return isWorkingDay(day) ? day : next(day);
    }

    /** The last working day before the day. */
    public LocalDate previous(LocalDate day) {
        return plus(day, -1);
    }

    /** The first working day after the day. */
    public LocalDate next(LocalDate day) {
        return plus(day, 1);
    }

    private int count(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            return 0;
        }
        long weekdays = weekdaysBefore(last.toEpochDay() + 1) - weekdaysBefore(first.toEpochDay());
        int corrections = exceptions.get().subMap(first, true, last, true).entrySet().stream()
                .mapToInt(exception -> correction(exception.getKey(), exception.getValue()))
                .sum();
        return Math.toIntExact(weekdays + corrections);
    }

    private static long weekdaysBefore(long epochDay) {
        long sinceMonday = epochDay + MONDAY_BEFORE_EPOCH;
        return Math.floorDiv(sinceMonday, DAYS_A_WEEK) * WEEKDAYS_A_WEEK
                + Math.min(Math.floorMod(sinceMonday, DAYS_A_WEEK), WEEKDAYS_A_WEEK);
    }

    private static int correction(LocalDate day, DayKind kind) {
        boolean works = kind == DayKind.WORKING_DAY;
        return works == isWeekday(day) ? 0 : works ? 1 : -1;
    }

    private static boolean isWorkingDay(LocalDate day, NavigableMap<LocalDate, DayKind> known) {
        DayKind kind = known.get(day);
        return kind == null ? isWeekday(day) : kind == DayKind.WORKING_DAY;
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }
}
