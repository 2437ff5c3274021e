package trinhky.reporting.web;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import trinhky.reporting.application.ExemptObligation;
import trinhky.reporting.application.ExtendObligation;
import trinhky.reporting.application.read.DeadlineListView;
import trinhky.reporting.application.read.ListCalendarDeadlines;
import trinhky.reporting.application.read.ListPlanObligations;
import trinhky.reporting.application.read.PlanObligationsView;

/** The duties to report: by plan, by day, and the exceptions made to them. */
@RestController
class ObligationController {
    /** Why a unit is freed from a report. */
    record ExemptObligationRequest(String reason) {}

    /** Until when a unit has time, and why. */
    record ExtendObligationRequest(LocalDate dueOn, String reason) {}

    private final ListPlanObligations listPlanObligations;
    private final ListCalendarDeadlines listDeadlines;
    private final ExemptObligation exempt;
    private final ExtendObligation extend;

    ObligationController(
            ListPlanObligations listPlanObligations,
            ListCalendarDeadlines listDeadlines,
            ExemptObligation exempt,
            ExtendObligation extend) {
        this.listPlanObligations = listPlanObligations;
        this.listDeadlines = listDeadlines;
        this.exempt = exempt;
        this.extend = extend;
    }

    /**
     * All that has to be reported on a plan until it ends, by due day. For whoever may read the plan; of periods in
     * which the own unit only reports, its own reports alone.
     *
     * @param unitId only of this unit
     */
    @GetMapping("/api/plans/{planId}/obligations")
    PlanObligationsView listPlanObligations(@PathVariable UUID planId, @RequestParam(required = false) String unitId) {
        return listPlanObligations.list(planId, unitId);
    }

    /**
     * What is due for the official's units from the first to the last day, both included; at most ten years,
     * {@code reporting.span-impossible} (422).
     */
    @GetMapping("/api/deadlines")
    DeadlineListView listCalendarDeadlines(@RequestParam LocalDate from, @RequestParam LocalDate to) {
        return new DeadlineListView(listDeadlines.list(from, to));
    }

    /**
     * Frees a unit from the report of one period, with a reason; its open task disappears. The head of the lead unit;
     * refuses with {@code reporting.not-lead-head} (403), {@code reporting.reason-missing} (422).
     */
    @PostMapping("/api/obligations/{obligationId}/exemption")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void exemptObligation(@PathVariable UUID obligationId, @RequestBody ExemptObligationRequest request) {
        exempt.exempt(obligationId, request.reason());
    }

    /**
     * Gives a unit until this day, inclusive, for the report of one period, with a reason. The head of the lead unit;
     * refuses with {@code reporting.not-lead-head} (403), {@code reporting.extension-not-later},
     * {@code reporting.reason-missing} (422).
     */
    @PostMapping("/api/obligations/{obligationId}/extension")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void extendObligation(@PathVariable UUID obligationId, @RequestBody ExtendObligationRequest request) {
        extend.extend(obligationId, request.dueOn(), request.reason());
    }
}
