package trinhky.reporting.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import trinhky.distribution.OutgoingDocuments;
import trinhky.distribution.OutgoingDraft;
import trinhky.distribution.Purpose;
import trinhky.distribution.RecipientLine;
import trinhky.organisation.UnitDirectory;
import trinhky.organisation.UnitSummary;
import trinhky.reporting.domain.ReportedPlan;
import trinhky.reporting.domain.ReportedPlans;
import trinhky.reporting.domain.ReportingCycle;
import trinhky.signing.SigningRequests;
import trinhky.signing.SigningSubject;

/** Hands an approved consolidated report to those who sign, number and send it. */
@Component
class SigningHandover {
    static final String TYPE = "BC";
    static final String NOTATION = "BC-UBND";

    private final ReportedPlans plans;
    private final UnitDirectory units;
    private final OutgoingDocuments outgoing;
    private final SigningRequests signing;

    SigningHandover(ReportedPlans plans, UnitDirectory units, OutgoingDocuments outgoing, SigningRequests signing) {
        this.plans = plans;
        this.units = units;
        this.outgoing = outgoing;
        this.signing = signing;
    }

    @SuppressWarnings("size: one line a field")
    void hand(ReportingCycle cycle, UUID documentId, String drafterId, String submittedBy) {
        ReportedPlan plan = plans.of(cycle.planId());
        String title = ConsolidatedReport.summary(plan, cycle);
        outgoing.prepare(new OutgoingDraft(
                SubjectTypes.CYCLE,
                cycle.id().toString(),
                TYPE,
                NOTATION,
                "Báo cáo " + title,
                plan.issuerUnitId(),
                cycle.leadUnitId(),
                null,
                null,
                recipients(cycle, plan)));
        signing.open(new SigningSubject(
                SubjectTypes.CYCLE,
                cycle.id().toString(),
                documentId,
                TYPE,
                "Báo cáo " + title,
                plan.fieldOfWork(),
                plan.issuerUnitId(),
                plan.officeUnitId(),
                cycle.leadUnitId(),
                drafterId,
                submittedBy));
    }

    /** Those the plan names get it to be informed; the lead unit keeps what it drafted. */
    List<RecipientLine> recipients(ReportingCycle cycle, ReportedPlan plan) {
        List<String> receivers = plans.receivers(cycle.ruleId());
        Map<String, UnitSummary> known = units.units(receivers);
        List<RecipientLine> lines = new ArrayList<>();
        receivers.stream()
                .filter(known::containsKey)
                .map(id -> new RecipientLine(known.get(id).name() + " (b/c)", null, id, Purpose.FOR_REPORT))
                .forEach(lines::add);
        lines.add(new RecipientLine(
                units.unit(cycle.leadUnitId()).name(), null, cycle.leadUnitId(), Purpose.FOR_INFORMATION));
        return lines;
    }
}
