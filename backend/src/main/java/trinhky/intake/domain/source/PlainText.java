package trinhky.intake.domain.source;

import java.util.ArrayList;
import java.util.List;

/** Reads text that others extracted: wrapped or not, tables as tabs, as one cell a line, or flattened. */
public final class PlainText {

    private PlainText() {}

    /** Reads the whole text; form feeds count pages. */
    public static SourceText read(String text) {
        List<SourceLine> lines = lines(text);
        Wrapping wrapping = Wrapping.of(lines);
        Footnotes notes = Footnotes.in(lines, wrapping);
        return SourceAssembly.of(blocks(notes.others(), wrapping), notes.paragraphs(), lines, List.of());
    }

    private static List<SourceLine> lines(String text) {
        List<SourceLine> lines = new ArrayList<>();
        boolean paged = text.indexOf('\f') >= 0;
        int page = 1;
        for (String raw : text.split("\\r\\n|\\r|\\n", -1)) {
            lines.add(new SourceLine(lines.size() + 1, paged ? page : null, raw.replace("\f", "")));
            page += (int) raw.chars().filter(sign -> sign == '\f').count();
        }
        return lines;
    }

    static List<Block> blocks(List<SourceLine> lines, Wrapping wrapping) {
        Flow flow = new Flow(wrapping);
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            TableRead table = TableRead.at(lines, at, wrapping);
            if (table == null) {
                flow.add(lines.get(at));
                at++;
            } else {
                blocks.addAll(flow.end());
                blocks.add(table.table());
                at = table.next();
            }
        }
        blocks.addAll(flow.end());
        return blocks;
    }
}
