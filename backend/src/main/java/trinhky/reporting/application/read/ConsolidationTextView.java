package trinhky.reporting.application.read;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import trinhky.reporting.domain.ConsolidationSection;

/** A written part of the consolidated report. */
public record ConsolidationTextView(
        ConsolidationSection section,
        String body,
        boolean required,
        @Nullable String writtenByName,
        @Nullable Instant writtenAt,
        int version) {}
