package trinhky.reporting.web;

import java.util.List;
import java.util.UUID;
import trinhky.reporting.application.AcceptReports;
import trinhky.shared.Messages;

/** Which reports were accepted and which were not, and why. */
record AcceptancesView(List<UUID> accepted, List<RefusedAcceptanceView> refused) {
    /** A report that was not accepted. */
    record RefusedAcceptanceView(UUID obligationId, String code, String message) {}

    static AcceptancesView of(AcceptReports.Outcome outcome, Messages messages) {
        return new AcceptancesView(
                outcome.accepted(),
                outcome.refused().stream()
                        .map(one -> new RefusedAcceptanceView(
                                one.obligationId(),
                                one.problem().code(),
                                messages.text(
                                        one.problem().code(), one.problem().args())))
                        .toList());
    }
}
