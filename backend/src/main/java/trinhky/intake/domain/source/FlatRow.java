package trinhky.intake.domain.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A row of a flattened table while it is filled. */
final class FlatRow {

    private final int width;
    private final SourceLine begin;
    private final String label;
    private final List<SourceLine> said = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final List<Paragraph> cells = new ArrayList<>();
    private boolean numbers;

    FlatRow(int width, SourceLine begin, String label, String words) {
        this.width = width;
        this.begin = begin;
        this.label = label;
        if (words != null) {
            say(begin, words);
        }
    }

    void say(SourceLine line, String more) {
        words.append(words.isEmpty() ? "" : " ").append(more);
        said.add(line);
    }

    void add(SourceLine line, String text) {
        for (String number : text.split("\\s+")) {
            if (!isFull()) {
                cells.add(Paragraph.of(line, number));
            }
        }
        numbers = true;
    }

    void skip(SourceLine line, int count) {
        for (int i = 0; i < count && cells.size() < width - 3; i++) {
            cells.add(Paragraph.of(line, ""));
        }
        numbers |= count > 0;
    }

    boolean isFull() {
        return cells.size() >= width - 2;
    }

    boolean hasNumbers() {
        return numbers;
    }

    boolean hasWords() {
        return !words.isEmpty();
    }

    String words() {
        return words.toString();
    }

    SourceTable.Row row() {
        List<Paragraph> all = new ArrayList<>();
        all.add(Paragraph.of(begin, label));
        all.add(Paragraph.of(said.isEmpty() ? begin : said.get(0), words.toString()));
        all.addAll(cells);
        while (all.size() < width) {
            all.add(null);
        }
        return new SourceTable.Row(Collections.unmodifiableList(all), begin.number());
    }
}
