package trinhky.reporting.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import trinhky.reporting.domain.CellEntry;
import trinhky.reporting.domain.ProgressStatus;

/** Cells as an officer typed them. */
record SaveReportCellsRequest(List<ReportCellRequest> cells) {
    /** One cell; a field left out stays as it is, an empty text empties it. */
    record ReportCellRequest(
            String key,
            int version,
            @Nullable String entered,
            @Nullable Boolean nil,
            @Nullable String explanation,
            @Nullable Integer percent,
            @Nullable ProgressStatus status,
            @Nullable String text) {
        CellEntry entry() {
            return new CellEntry(key, version, entered, nil, explanation, percent, status, text);
        }
    }

    SaveReportCellsRequest {
        cells = cells == null ? List.of() : List.copyOf(cells);
    }

    List<CellEntry> entries() {
        return cells.stream().map(ReportCellRequest::entry).toList();
    }

    List<String> keys() {
        return cells.stream().map(ReportCellRequest::key).toList();
    }
}
