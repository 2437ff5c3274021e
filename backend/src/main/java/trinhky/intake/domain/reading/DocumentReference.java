package trinhky.intake.domain.reading;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import trinhky.intake.domain.source.Passage;

/**
 * A document that the text names.
 *
 * @param number e.g. "12/2021/NĐ-CP"; null for a law named without number
 * @param summary what it is about, as far as the text says
 */
public record DocumentReference(
        String kind,
        String number,
        LocalDate date,
        String issuer,
        String summary,
        Confidence confidence,
        @JsonUnwrapped Passage source) {}
