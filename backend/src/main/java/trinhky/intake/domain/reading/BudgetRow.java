package trinhky.intake.domain.reading;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.Map;
import trinhky.intake.domain.source.Passage;

/**
 * A row of a table of money, in the table's unit.
 *
 * @param table number of the table in the file, 1-based
 * @param row its number as printed, "TOTAL" for the sum
 * @param cells by column; null where the cell is empty
 * @param declared the total that the row states
 * @param sum what its cells add up to
 */
public record BudgetRow(
        int table,
        String row,
        String text,
        Map<String, BigDecimal> cells,
        @JsonProperty("row_total_declared") BigDecimal declared,
        @JsonProperty("row_total_sum") BigDecimal sum,
        Confidence confidence,
        @JsonUnwrapped Passage source) {

    @JsonProperty
    public boolean ok() {
        return declared == null || declared.compareTo(sum) == 0;
    }
}
