package trinhky.reporting.domain;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Moments as the database driver takes and gives them. */
public final class SqlTime {
    private SqlTime() {}

    /** The moment as a parameter. */
    public static OffsetDateTime of(Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    /** The moment of a column, or null. */
    public static Instant from(OffsetDateTime column) {
        return column == null ? null : column.toInstant();
    }
}
