package trinhky.reporting.web;

import java.util.List;
import java.util.UUID;

/** Reports to accept. */
record AcceptReportsRequest(List<UUID> obligationIds) {
    AcceptReportsRequest {
        obligationIds = obligationIds == null ? List.of() : List.copyOf(obligationIds);
    }
}
