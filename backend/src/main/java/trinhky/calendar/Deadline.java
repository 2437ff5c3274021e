package trinhky.calendar;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A moment up to which a duty can be met, with the words it came from.
 *
 * @param statedDay the day that the text names
 * @param lastDay the last day on which the duty can be met; differs from the stated day for "trước ngày" and where days off move it
 * @param lastWorkingDay the last working day not after the last day, the sensible one for reminders
 * @param dueAt the end (24:00) of the last day in Asia/Ho_Chi_Minh; what comes at this moment or later is late
 * @param phrase the words of the text with the year, for example "trước ngày 15/6/2026"
 */
public record Deadline(
        LocalDate statedDay, LocalDate lastDay, LocalDate lastWorkingDay, Instant dueAt, String phrase) {}
