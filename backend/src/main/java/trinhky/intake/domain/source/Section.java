package trinhky.intake.domain.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A heading of the body, what stands under it before the next heading, and the heading above it. */
public final class Section {

    private final String label;
    private final int level;
    private final Paragraph heading;
    private final String title;
    private final Section above;
    private final List<Paragraph> paragraphs = new ArrayList<>();

    Section(String label, int level, Paragraph heading, Section above) {
        this.label = label;
        this.level = level;
        this.heading = heading;
        this.above = above;
        this.title = heading.from(label.length()).text();
    }

    void add(Paragraph paragraph) {
        paragraphs.add(paragraph);
    }

    /** The number as printed, without its full stop, e.g. "II", "2.1", "a". */
    public String label() {
        return label.replaceAll("[.)\\s]+$", "");
    }

    /** The number within the whole body: "1" under "II" is "II.1", "2.1" under "2" of "II" is "II.2.1". */
    public String place() {
        Section outer = above;
        while (outer != null && label().startsWith(outer.label() + ".")) {
            outer = outer.above;
        }
        return outer == null ? label() : outer.place() + "." + label();
    }

    /** 1 for I, 2 for 1., 3 for 1.1., 4 for 1.1.1., 5 for a). */
    public int level() {
        return level;
    }

    /** The heading with its number. */
    public Paragraph heading() {
        return heading;
    }

    /** The heading without its number, in the spelling for comparison. */
    public String title() {
        return title;
    }

    /** The heading without its number, as it stands in the file. */
    public Paragraph titled() {
        return heading.from(label.length());
    }

    public Section above() {
        return above;
    }

    /** What stands directly under the heading. */
    public List<Paragraph> paragraphs() {
        return paragraphs;
    }

    /** This heading or one above it says so (lower case). */
    public boolean isUnder(Predicate<String> says) {
        return says.test(title.toLowerCase(Locale.ROOT)) || (above != null && above.isUnder(says));
    }

    /** This one and those above it. */
    public Stream<Section> path() {
        return above == null ? Stream.of(this) : Stream.concat(above.path(), Stream.of(this));
    }
}
