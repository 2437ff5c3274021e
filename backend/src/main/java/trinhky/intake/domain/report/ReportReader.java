package trinhky.intake.domain.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import trinhky.intake.AskedLine;
import trinhky.intake.ProposedLine;
import trinhky.intake.ReportFileReading;
import trinhky.intake.domain.reading.Likeness;
import trinhky.intake.domain.source.Outline;
import trinhky.intake.domain.source.Paragraph;
import trinhky.intake.domain.source.Section;
import trinhky.intake.domain.source.SourceText;

/** Finds in a unit's report the values that a form asks for: first in its tables, then in its sentences. */
public final class ReportReader {

    private record Pair(AskedLine asked, SaidLine said, double like) {}

    private static final double SAME_ROW = 0.45;
    private static final double SURE = 0.8;

    private final SourceText text;

    public ReportReader(SourceText text) {
        this.text = text;
    }

    /** At most one value for a line, and each of the file's lines for one line of the form only. */
    public ReportFileReading read(List<AskedLine> asked) {
        List<SaidLine> said = new ArrayList<>(ReportTables.in(text));
        said.addAll(ReportSentences.in(text));
        List<ProposedLine> lines = new ArrayList<>();
        Set<Object> taken = new HashSet<>();
        for (Pair pair : pairs(asked, said)) {
            if (!taken.contains(pair.said()) && taken.add(pair.asked().key())) {
                taken.add(pair.said());
                boolean sure = pair.said().inTable() && pair.like() >= SURE;
                lines.add(pair.said().proposedFor(pair.asked(), sure));
            }
        }
        Outline outline = Outline.of(text.paragraphs());
        return new ReportFileReading(
                lines,
                section(outline, "(?s).*(?:khó khăn|vướng mắc|tồn tại|hạn chế).*"),
                section(outline, "(?s).*(?:kiến nghị|đề xuất).*"));
    }

    private static List<Pair> pairs(List<AskedLine> asked, List<SaidLine> said) {
        List<Pair> pairs = new ArrayList<>();
        for (AskedLine line : asked) {
            Set<String> words = Likeness.words(line.name());
            for (SaidLine one : said) {
                double like = Likeness.of(words, one.words()) + (one.inTable() ? 0.1 : 0);
                boolean sameCode = one.inTable() && line.code().equals(one.code());
                if (one.answers(line) && like + (sameCode ? 0.1 : 0) > SAME_ROW) {
                    pairs.add(new Pair(line, one, like + (sameCode ? 0.1 : 0)));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::like).reversed());
        return pairs;
    }

    /** What stands under the headings of that kind, with everything below them. */
    private static String section(Outline outline, String heading) {
        String words = outline.sections().stream()
                .filter(section -> section.isUnder(title -> title.matches(heading)))
                .flatMap(section -> section.paragraphs().stream())
                .map(Paragraph::display)
                .collect(Collectors.joining("\n"));
        return words.isBlank() ? inTitle(outline, heading) : words;
    }

    /** "3. Kiến nghị: …" in one paragraph. */
    private static String inTitle(Outline outline, String heading) {
        return outline.sections().stream()
                .map(Section::titled)
                .map(Paragraph::display)
                .filter(title -> title.toLowerCase(Locale.ROOT).matches(heading) && title.indexOf(':') > 0)
                .map(title -> title.substring(title.indexOf(':') + 1).strip())
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse(null);
    }
}
