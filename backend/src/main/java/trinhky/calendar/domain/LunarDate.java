package trinhky.calendar.domain;

/** A day of the Vietnamese lunar calendar; {@code leap} marks a day of a leap month. */
public record LunarDate(int day, int month, int year, boolean leap) {}
