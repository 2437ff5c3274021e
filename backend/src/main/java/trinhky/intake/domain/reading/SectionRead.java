package trinhky.intake.domain.reading;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import trinhky.intake.domain.source.Passage;

/**
 * A section of the body.
 *
 * @param label its number as printed, e.g. "1"
 * @param path its number within the whole body, e.g. "II.1"
 * @param level 1 for I, 2 for 1., 3 for 1.1.
 * @param body paragraphs, one a line
 */
public record SectionRead(
        String label,
        String path,
        int level,
        String title,
        String body,
        @JsonUnwrapped Passage source) {}
