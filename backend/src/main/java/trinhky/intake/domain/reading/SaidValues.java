package trinhky.intake.domain.reading;

import java.util.List;
import trinhky.intake.domain.source.Paragraph;

/** The numbers with units that a paragraph says of something. */
public final class SaidValues {

    private SaidValues() {}

    /** In the order of the words; each with a number. */
    public static List<TargetValue> in(Paragraph paragraph) {
        return TargetWords.in(paragraph).stream()
                .filter(value -> value.low() != null)
                .toList();
    }
}
