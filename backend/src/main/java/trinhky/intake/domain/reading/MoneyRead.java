package trinhky.intake.domain.reading;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import trinhky.intake.domain.source.Passage;

/**
 * An amount in the text.
 *
 * @param amount dong
 * @param inWords the words in brackets, null when there are none
 * @param wordsAmount what the words say in dong, null when there are none or they cannot be read
 * @param unit the unit as written
 */
public record MoneyRead(
        String source,
        BigDecimal amount,
        String inWords,
        BigDecimal wordsAmount,
        String unit,
        @JsonUnwrapped Passage passage) {

    /** Null when there are no words to compare. */
    public Boolean wordsMatch() {
        return wordsAmount == null ? null : wordsAmount.compareTo(amount) == 0;
    }
}
