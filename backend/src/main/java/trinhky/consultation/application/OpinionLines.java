package trinhky.consultation.application;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import trinhky.calendar.Deadlines;
import trinhky.calendar.VietnameseDates;
import trinhky.consultation.SilencePolicy;
import trinhky.shared.Messages;

/** The table of opinions in the columns that offices use, one line a remark; units that kept silent stand at its end. */
@Component
class OpinionLines {

    private static final List<String> HEADS =
            List.of("number", "unit", "day", "view", "place", "remark", "kind", "answer", "change");

    private final Messages messages;

    OpinionLines(Messages messages) {
        this.messages = messages;
    }

    String title() {
        return words("title");
    }

    String sheetName() {
        return words("sheet");
    }

    List<String> heads() {
        return HEADS.stream().map(this::words).toList();
    }

    /** Every line as texts, a text for each head. */
    List<List<String>> of(List<GivenOpinionView> opinions, List<ConsultedUnitView> silent, SilencePolicy policy) {
        List<List<String>> lines = new ArrayList<>();
        for (GivenOpinionView opinion : opinions) {
            List<RemarkView> remarks = opinion.remarks().isEmpty()
                    ? List.of(new RemarkView(0, "", opinion.generalText(), null))
                    : opinion.remarks();
            remarks.forEach(remark -> lines.add(line(lines.size() + 1, opinion, remark)));
        }
        String meaning = words("silent." + policy);
        silent.forEach(unit -> lines.add(texts(lines.size() + 1, unit, "", meaning, "", "", "", "", "")));
        return lines;
    }

    private List<String> line(int number, GivenOpinionView opinion, RemarkView remark) {
        CommentResponseView response = remark.response();
        String day = VietnameseDates.numeric(Deadlines.dayOf(opinion.givenAt()));
        return texts(
                number,
                opinion.unit(),
                opinion.late() ? day + " " + words("late") : day,
                words("view." + opinion.kind()),
                remark.anchor(),
                remark.text(),
                response == null ? "" : words("kind." + response.kind()),
                response == null ? "" : response.text(),
                response == null ? "" : response.changeMade());
    }

    private static List<String> texts(int number, ConsultedUnitView unit, String... others) {
        return Stream.concat(Stream.of(String.valueOf(number), unit.name()), Stream.of(others))
                .map(text -> text == null ? "" : text)
                .toList();
    }

    private String words(String key) {
        return messages.text("consultation.table." + key, List.of());
    }
}
