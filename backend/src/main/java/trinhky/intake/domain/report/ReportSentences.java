package trinhky.intake.domain.report;

import java.util.ArrayList;
import java.util.List;
import trinhky.intake.domain.reading.Likeness;
import trinhky.intake.domain.reading.SaidValues;
import trinhky.intake.domain.reading.TargetValue;
import trinhky.intake.domain.source.Paragraph;
import trinhky.intake.domain.source.SourceText;

/** The values that a report tells in prose: "Tỷ lệ … đạt 62,5%". */
final class ReportSentences {

    private ReportSentences() {}

    static List<SaidLine> in(SourceText text) {
        List<SaidLine> found = new ArrayList<>();
        for (Paragraph paragraph : text.paragraphs()) {
            for (TargetValue value : SaidValues.in(paragraph)) {
                String number =
                        value.low().toPlainString().replace('.', ',') + (value.unit() == null ? "" : value.unit());
                found.add(new SaidLine("", Likeness.words(value.name()), number, false, value.source()));
            }
        }
        return found;
    }
}
