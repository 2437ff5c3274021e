package trinhky.calendar.domain;

import java.time.LocalDate;

/** A day as the calendar shows it; {@code exception} is null on an ordinary day. */
public record CalendarDay(LocalDate day, boolean workingDay, WorkingDayException exception, LunarDate lunar) {}
