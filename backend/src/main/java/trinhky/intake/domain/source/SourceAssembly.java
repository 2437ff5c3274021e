package trinhky.intake.domain.source;

import java.util.ArrayList;
import java.util.List;

/** Parts a file's blocks into body, annexes and footnotes. */
public final class SourceAssembly {

    private SourceAssembly() {}

    /** An annex begins at its label once the body has ended with its recipients, its last sentence or an earlier annex. */
    public static SourceText of(
            List<Block> blocks, List<Paragraph> pageNotes, List<SourceLine> lines, List<String> notes) {
        List<Block> body = new ArrayList<>();
        List<SourceText.Annex> annexes = new ArrayList<>();
        List<Paragraph> footnotes = new ArrayList<>(pageNotes);
        List<Block> open = body;
        boolean ended = false;
        for (Block block : blocks) {
            String text = block instanceof Paragraph paragraph ? paragraph.text() : "";
            ended |= text.startsWith("Nơi nhận") || text.endsWith("./.");
            if (isFootnote(text)) {
                footnotes.add((Paragraph) block);
            } else if (ended && Shapes.is(Shapes.ANNEX, text)) {
                open = new ArrayList<>();
                annexes.add(new SourceText.Annex((Paragraph) block, open));
            } else {
                open.add(block);
            }
        }
        return new SourceText(body, annexes, footnotes, lines, notes);
    }

    private static boolean isFootnote(String text) {
        return Shapes.is(Shapes.NOTE, text);
    }
}
