package trinhky.intake.domain.reading;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How sure the reading of a value is. */
public enum Confidence {
    /** The words say so and the rules agree. */
    @JsonProperty("certain")
    CERTAIN,
    /** Read, but a person has to look. */
    @JsonProperty("check")
    CHECK,
    /** The text does not give it; which is not the same as "there is none". */
    @JsonProperty("not_found")
    NOT_FOUND
}
