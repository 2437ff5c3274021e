package trinhky.notification.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which notices of the log are meant; null leaves a filter out.
 *
 * @param read whether somebody has read them
 * @param words stand in the notice or in the name of the unit or person, whatever the diacritics
 * @param from first day, in Vietnam
 * @param to last day, inclusive
 */
public record NoticeFilter(
        @Nullable NoticeKind kind,
        @Nullable Boolean read,
        @Nullable String words,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
