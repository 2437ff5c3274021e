package trinhky.intake.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import trinhky.intake.application.ReadImports;

/** Files that were read, the newest first. */
record ImportListView(List<ImportLineView> items) {

    /** One file; {@code planId} is absent until a draft is made of it. */
    record ImportLineView(
            UUID id,
            String fileName,
            Instant uploadedAt,
            @Nullable UUID planId) {}

    static ImportListView of(List<ReadImports.Line> lines) {
        return new ImportListView(lines.stream()
                .map(line -> new ImportLineView(line.id(), line.fileName(), line.uploadedAt(), line.planId()))
                .toList());
    }
}
