package trinhky.intake.domain.source;

import java.util.ArrayList;
import java.util.List;

/** Joins lines to paragraphs. */
final class Flow {

    private final Wrapping wrapping;
    private final List<Block> done = new ArrayList<>();
    private final List<SourceLine> open = new ArrayList<>();
    private String last = "";

    Flow(Wrapping wrapping) {
        this.wrapping = wrapping;
    }

    void add(SourceLine line) {
        String text = Canonical.of(Canonical.display(line.text()));
        if (text.isEmpty() || isNoise(text)) {
            return;
        }
        if (!open.isEmpty() && !continues(text)) {
            close();
        }
        open.add(line);
        last = text;
    }

    List<Block> end() {
        close();
        List<Block> blocks = List.copyOf(done);
        done.clear();
        return blocks;
    }

    private void close() {
        if (!open.isEmpty()) {
            done.add(Paragraph.of(List.copyOf(open)));
            open.clear();
        }
    }

    private boolean isNoise(String text) {
        return Shapes.is(Shapes.ADDRESS, text) || (wrapping.wraps() && Shapes.is(Shapes.PAGE_NUMBER, text));
    }

    private boolean continues(String text) {
        boolean lower = Character.isLowerCase(text.charAt(0)) && !Shapes.beginsBlock(text);
        if (!wrapping.wraps()) {
            return lower && !Shapes.is(Shapes.ENDS_SENTENCE, last) && last.length() > 60;
        }
        if (last.endsWith(";")
                && !wrapping.isShort(last)
                && !Shapes.beginsBlock(text)
                && last.length() > wrapping.width() * 0.9) {
            return true;
        }
        if (Shapes.beginsBlock(text) || Shapes.is(Shapes.ENDS_SENTENCE, last)) {
            return lower && !last.endsWith(";") && !last.endsWith(":") && !last.endsWith("./.");
        }
        boolean sameCase = Shapes.isUpperCase(text) == Shapes.isUpperCase(last) || last.length() < 4;
        return lower || (!wrapping.isShort(last) && sameCase) || isOpenBracket(text);
    }

    /** A closing bracket is still to come. */
    private boolean isOpenBracket(String text) {
        return last.lastIndexOf('(') > last.lastIndexOf(')') && !text.startsWith("(");
    }
}
