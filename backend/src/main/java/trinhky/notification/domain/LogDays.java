package trinhky.notification.domain;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import trinhky.shared.BusinessClock;

/** The days that a log is asked for, in Vietnam; open where none is named. */
final class LogDays {

    private LogDays() {}

    /** The first moment of the first day. */
    static @Nullable OffsetDateTime begin(@Nullable LocalDate first) {
        return first == null ? null : first.atStartOfDay(BusinessClock.ZONE).toOffsetDateTime();
    }

    /** The first moment after the last day. */
    static @Nullable OffsetDateTime end(@Nullable LocalDate last) {
        return last == null ? null : begin(last.plusDays(1));
    }
}
