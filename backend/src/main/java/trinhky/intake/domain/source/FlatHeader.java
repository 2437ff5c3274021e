package trinhky.intake.domain.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The header of a flattened table of years: number, title, for every year the same columns, total.
 *
 * @param next index of the first line after it
 * @param words its lines without the empty ones
 */
record FlatHeader(List<Paragraph> columns, int line, int next, List<String> words) {

    private static final Pattern FIRST_ROW = Pattern.compile("^(?:1|I|A)(?:\\s+\\D.*)?$");
    private static final Pattern YEAR = Pattern.compile("\\b20\\d\\d\\b");
    private static final int LONGEST = 160;

    static FlatHeader read(List<SourceLine> lines, int begin) {
        int next = firstRow(lines, begin);
        List<SourceLine> header = lines.subList(begin, Math.min(next, lines.size()));
        List<String> years = header.stream()
                .map(line -> years(line.text()))
                .filter(found -> found.size() > 1)
                .findFirst()
                .orElse(List.of());
        if (years.isEmpty() || next - begin >= LONGEST || next >= lines.size()) {
            return null;
        }
        List<String> words = header.stream()
                .map(line -> Canonical.display(line.text()))
                .filter(word -> !word.isEmpty())
                .toList();
        List<Paragraph> columns = names(header, years)
                .map(name -> Paragraph.of(header.get(0), name))
                .toList();
        return new FlatHeader(columns, header.get(0).number(), next, words);
    }

    private static int firstRow(List<SourceLine> lines, int begin) {
        int next = begin + 1;
        while (next < lines.size()
                && next - begin < LONGEST
                && !FIRST_ROW.matcher(text(lines, next)).matches()) {
            next++;
        }
        return next;
    }

    private static Stream<String> names(List<SourceLine> header, List<String> years) {
        List<String> parts = parts(header, years.size());
        Stream<String> money =
                years.stream().flatMap(year -> parts.stream().map(part -> part.isEmpty() ? year : year + " " + part));
        return Stream.of(Stream.of("STT", "Nội dung"), money, Stream.of("Tổng cộng"))
                .flatMap(names -> names);
    }

    /** The columns under one year: what stands below the years and repeats once a year. */
    private static List<String> parts(List<SourceLine> header, int years) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean below = false;
        for (SourceLine line : header) {
            if (below && !line.isBlank()) {
                cell.append(cell.isEmpty() ? "" : " ").append(Canonical.display(line.text()));
                if (line.text().endsWith("  ") || line.text().endsWith("\t")) {
                    cells.add(cell.toString());
                    cell.setLength(0);
                }
            }
            below |= years(line.text()).size() > 1;
        }
        int each = cells.size() / years;
        boolean repeats =
                each > 0 && cells.size() % years == 0 && cells.subList(0, each).equals(cells.subList(each, 2 * each));
        return repeats ? cells.subList(0, each) : List.of("");
    }

    private static List<String> years(String text) {
        Matcher matcher = YEAR.matcher(text);
        return matcher.replaceAll("").isBlank()
                ? matcher.reset().results().map(hit -> hit.group()).collect(Collectors.toList())
                : List.of();
    }

    /** How many lines the header takes where it stands again, 0 where it does not. */
    int repeatedAt(List<SourceLine> lines, int at) {
        int word = 0;
        int index = at;
        while (index < lines.size() && word < words.size()) {
            String text = text(lines, index);
            if (!text.isEmpty() && !text.equals(words.get(word++))) {
                return 0;
            }
            index++;
        }
        return word == words.size() && !text(lines, at).isEmpty() ? index - at : 0;
    }

    private static String text(List<SourceLine> lines, int index) {
        return Canonical.display(lines.get(index).text());
    }
}
