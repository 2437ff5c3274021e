package trinhky.intake.domain.reading;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import trinhky.intake.domain.source.Passage;

/**
 * A line of "Nơi nhận".
 *
 * @param raw the line as written
 * @param text the line without mark and purpose
 * @param units the names it holds; "Các Sở: A, B" gives "Sở A", "Sở B"
 * @param purpose the words in brackets, e.g. "để b/c"; null when there are none
 */
public record RecipientRead(
        String raw,
        String text,
        List<String> units,
        String purpose,
        Confidence confidence,
        @JsonUnwrapped Passage source) {}
