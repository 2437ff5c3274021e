package trinhky.intake.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import trinhky.intake.application.ReadImports;
import trinhky.intake.domain.draft.ImportedFile;
import trinhky.intake.domain.reading.FindingRead;
import trinhky.intake.domain.source.Passage;
import trinhky.intake.domain.source.SourcePages;

/**
 * A file beside the draft that was read from it.
 *
 * @param open items that nobody decided about
 * @param toCheck those of them that a person has to look at
 */
record ImportView(
        UUID id,
        int version,
        String fileName,
        String kind,
        Instant uploadedAt,
        UUID documentId,
        @Nullable UUID planId,
        long open,
        long toCheck,
        List<String> notes,
        List<SourcePartView> source,
        List<ImportedItemView> items,
        List<ImportFindingView> findings) {

    /** A paragraph of the file, or a table. */
    record SourcePartView(
            int line,
            int lineEnd,
            @Nullable Integer page,
            String text,
            List<String> header,
            List<SourceRowView> rows) {}

    /** A row of a table of the file. */
    record SourceRowView(int line, List<String> cells) {}

    /** A place in the file; {@code quote} is absent where it is only a place. */
    record PassageView(
            @Nullable String quote,
            int line,
            int lineEnd,
            @Nullable Integer page) {
        static PassageView of(Passage passage) {
            return passage == null || passage.line() == null
                    ? null
                    : new PassageView(
                            passage.quote(),
                            passage.line(),
                            passage.lineEnd() == null ? passage.line() : passage.lineEnd(),
                            passage.page());
        }
    }

    /** What the checks found in the file. */
    record ImportFindingView(
            String rule,
            String severity,
            List<String> args,
            @Nullable String expected,
            List<PassageView> evidence) {}

    static ImportView of(ReadImports.Opened opened) {
        ImportedFile file = opened.file();
        return new ImportView(
                file.id(),
                file.version(),
                file.fileName(),
                file.kind(),
                file.uploadedAt(),
                file.documentId(),
                file.planId(),
                file.draft().open(),
                file.draft().toCheck(),
                file.draft().notes(),
                file.pages().parts().stream().map(ImportView::part).toList(),
                file.draft().items().stream()
                        .map(item -> ImportedItemView.of(item, opened.unitNames()))
                        .toList(),
                file.draft().findings().stream().map(ImportView::finding).toList());
    }

    private static SourcePartView part(SourcePages.Part part) {
        List<SourceRowView> rows = part.rows().stream()
                .map(row -> new SourceRowView(row.line(), row.cells()))
                .toList();
        return new SourcePartView(part.line(), part.lineEnd(), part.page(), part.text(), part.header(), rows);
    }

    private static ImportFindingView finding(FindingRead finding) {
        return new ImportFindingView(
                finding.rule(),
                finding.severity(),
                finding.args(),
                finding.expected(),
                finding.evidence().stream()
                        .map(evidence -> PassageView.of(evidence.passage()))
                        .filter(place -> place != null)
                        .toList());
    }
}
