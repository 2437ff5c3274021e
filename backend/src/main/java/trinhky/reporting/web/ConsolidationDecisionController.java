package trinhky.reporting.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import trinhky.reporting.application.ApproveConsolidation;
import trinhky.reporting.application.ReturnConsolidation;
import trinhky.reporting.application.SubmitConsolidation;
import trinhky.reporting.application.read.ConsolidationView;
import trinhky.reporting.application.read.ReadConsolidation;

/** The consolidated report of a cycle, from hand to hand. */
@RestController
class ConsolidationDecisionController {
    /** What the head of the lead unit decides; a return says why. */
    record ConsolidationDecisionRequest(
            ConsolidationDecision decision, @Nullable String reason) {}

    /** Approve or return. */
    enum ConsolidationDecision {
        APPROVE,
        RETURN
    }

    private final SubmitConsolidation submit;
    private final ApproveConsolidation approve;
    private final ReturnConsolidation returnConsolidation;
    private final ReadConsolidation readConsolidation;

    ConsolidationDecisionController(
            SubmitConsolidation submit,
            ApproveConsolidation approve,
            ReturnConsolidation returnConsolidation,
            ReadConsolidation readConsolidation) {
        this.submit = submit;
        this.approve = approve;
        this.returnConsolidation = returnConsolidation;
        this.readConsolidation = readConsolidation;
    }

    /**
     * Hands the consolidated report to the head of the lead unit. The officer who wrote it; tells every part that is
     * still empty (422).
     */
    @PostMapping("/api/cycles/{cycleId}/consolidation/submission")
    ConsolidationView submitConsolidation(@PathVariable UUID cycleId) {
        submit.submit(cycleId);
        return readConsolidation.read(cycleId);
    }

    /**
     * Approves the consolidated report, which freezes its figures and sends it to be signed, or returns it to the
     * officer. The head of the lead unit; a return needs a reason, {@code reporting.reason-missing} (422).
     */
    @PostMapping("/api/cycles/{cycleId}/consolidation/decision")
    ConsolidationView approveConsolidation(
            @PathVariable UUID cycleId, @RequestBody ConsolidationDecisionRequest request) {
        if (request.decision() == ConsolidationDecision.APPROVE) {
            approve.approve(cycleId);
        } else {
            returnConsolidation.returnToOfficer(cycleId, request.reason());
        }
        return readConsolidation.read(cycleId);
    }
}
