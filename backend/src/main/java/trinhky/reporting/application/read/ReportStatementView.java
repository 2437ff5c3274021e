package trinhky.reporting.application.read;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import trinhky.reporting.domain.StatementKind;

/** A text of a report; the empty heading is the general one. */
public record ReportStatementView(
        String key,
        StatementKind kind,
        String heading,
        String body,
        @Nullable String enteredByName,
        @Nullable Instant enteredAt,
        int version,
        @Nullable String remark) {}
