package trinhky.intake.domain.reading;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import trinhky.intake.domain.source.Passage;

/** The archive line: where the original is kept, which room drafted, who. */
public record ArchiveRead(
        String raw,
        String registry,
        String draftingUnit,
        String drafter,
        @JsonUnwrapped Passage source) {}
