package trinhky.reporting.application.read;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import trinhky.reporting.ReturnedFrom;

/** Why something came back, from whom and when; nothing says from where if its unit took it back itself. */
public record ReturnedView(
        String reason,
        @Nullable String byName,
        Instant at,
        @Nullable ReturnedFrom from) {}
