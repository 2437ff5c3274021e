package trinhky.intake.domain.reading;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import trinhky.intake.domain.source.Passage;

/**
 * A section of the body.
 *
 * @param level 1 for I, 2 for 1., 3 for 1.1.
 * @param body paragraphs, one a line
 */
public record SectionRead(
        String label,
        int level,
        String title,
        String body,
        @JsonUnwrapped Passage source) {}
