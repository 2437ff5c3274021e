package trinhky.reporting.domain;

import java.time.Instant;

/** Why a cell was sent back; open until the unit hands in again. */
public record ReportRemark(
        String cellKey, String reason, String madeBy, Instant madeAt, int returnNumber, boolean open) {}
