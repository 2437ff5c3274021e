package trinhky.intake.domain.reading;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import trinhky.intake.domain.source.Passage;

/**
 * The signature block.
 *
 * @param authorityLines e.g. "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"
 * @param position the line above the name
 */
public record SignerRead(
        List<String> authorityLines,
        String position,
        String name,
        Confidence confidence,
        @JsonUnwrapped Passage source) {}
