package trinhky.reporting.domain;

import java.time.Instant;
import trinhky.reporting.ReturnedFrom;

/** Why a report came back to its officer. */
public record Return(ReturnedFrom returnedFrom, String returnReason, String returnedBy, Instant returnedAt) {
    static Return of(ReturnedFrom from, String reason, String by, Instant at) {
        return new Return(from, reason, by, at);
    }
}
