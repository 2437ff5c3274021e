package trinhky.intake.application.file;

import java.util.ArrayList;
import java.util.List;
import trinhky.intake.domain.source.SourceAssembly;
import trinhky.intake.domain.source.SourceText;

/**
 * Reads a Word file as a stream of its XML, so that neither its size nor its depth costs memory that was not allowed; an
 * object model of the whole file, such as Apache POI builds, has no such bound.
 */
final class WordFile {

    private WordFile() {}

    static SourceText read(byte[] content, Allowance allowance) {
        WordParts parts = WordParts.of(content, allowance);
        WordNumbering numbering = WordNumbering.of(parts, allowance);
        WordContent body = WordContent.of(parts.document(), numbering, allowance);
        WordBlocks blocks = new WordBlocks(allowance);
        body.blocks().forEach(blocks::add);
        if (parts.footnotes() != null) {
            WordContent footnotes = WordContent.of(parts.footnotes(), numbering, allowance);
            for (int at = 0; at < body.referred().size(); at++) {
                blocks.addNote(at + 1, footnotes.footnote(body.referred().get(at)));
            }
        }
        List<String> notes = new ArrayList<>(body.notes());
        if (parts.hasComments()) {
            notes.add("comments");
        }
        return SourceAssembly.of(blocks.blocks(), blocks.footnotes(), blocks.lines(), notes);
    }
}
