package trinhky.intake.domain.reading;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import trinhky.intake.domain.source.Passage;

/**
 * What the text still shows of a digital signature; nothing is verified by reading it.
 *
 * @param ca who certified the key, null when the text does not say
 */
public record DigitalMark(
        String organisation,
        String email,
        String time,
        String ca,
        @JsonUnwrapped Passage source) {}
