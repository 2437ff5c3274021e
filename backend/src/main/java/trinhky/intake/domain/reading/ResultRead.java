package trinhky.intake.domain.reading;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import trinhky.intake.domain.source.Passage;

/** What the period before reached, as far as the text says with numbers. */
public record ResultRead(
        String name,
        String comparator,
        BigDecimal actual,
        BigDecimal target,
        String unit,
        @JsonUnwrapped Passage source) {}
