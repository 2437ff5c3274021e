package trinhky.distribution.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import trinhky.distribution.application.copy.CopyRow;
import trinhky.distribution.domain.CopyKind;

/** A copy of an issued document; see {@code CopyRow}. */
record CopyView(
        UUID id,
        CopyKind kind,
        String number,
        String unitName,
        @Nullable Integer firstPage,
        @Nullable Integer lastPage,
        String recipients,
        Instant madeAt,
        UUID documentId) {

    static CopyView of(CopyRow row) {
        return new CopyView(
                row.id(),
                row.kind(),
                row.number(),
                row.unitName(),
                row.firstPage(),
                row.lastPage(),
                row.recipients(),
                row.madeAt(),
                row.documentId());
    }
}
