package trinhky.reporting.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import trinhky.calendar.Timeliness;
import trinhky.organisation.UnitKind;
import trinhky.reporting.ObligationState;
import trinhky.reporting.application.AcceptReports;
import trinhky.reporting.application.read.CycleGroup;
import trinhky.reporting.application.read.CycleListView;
import trinhky.reporting.application.read.CycleView;
import trinhky.reporting.application.read.ListCycleObligations;
import trinhky.reporting.application.read.ListCycles;
import trinhky.reporting.application.read.ObligationFilter;
import trinhky.reporting.application.read.ObligationListView;
import trinhky.reporting.application.read.ReadCycle;
import trinhky.shared.Messages;

/** Reporting periods and the units in them. */
@RestController
class CycleController {
    private final ListCycles listCycles;
    private final ReadCycle readCycle;
    private final ListCycleObligations listObligations;
    private final AcceptReports acceptReports;
    private final Messages messages;

    CycleController(
            ListCycles listCycles,
            ReadCycle readCycle,
            ListCycleObligations listObligations,
            AcceptReports acceptReports,
            Messages messages) {
        this.listCycles = listCycles;
        this.readCycle = readCycle;
        this.listObligations = listObligations;
        this.acceptReports = acceptReports;
        this.messages = messages;
    }

    /**
     * A page of the reporting periods that the unit of who asks reports in, leads or oversees, and how many there are in each
     * list.
     *
     * @param planId only of this plan
     * @param group the open ones, those to come or those that are over; the first list in which something stands when absent
     * @param cursor where the page begins, as the page before named it
     */
    @GetMapping("/api/cycles")
    CycleListView listCycles(
            @RequestParam(required = false) UUID planId,
            @RequestParam(required = false) CycleGroup group,
            @RequestParam(required = false) String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return listCycles.list(planId, group, cursor, limit);
    }

    /**
     * How a reporting period stands: numbers by kind of unit, as of now and before. For the lead unit, the Committee,
     * its Office and those who get the report.
     */
    @GetMapping("/api/cycles/{cycleId}")
    CycleView getCycle(@PathVariable UUID cycleId) {
        return readCycle.read(cycleId);
    }

    /**
     * The units of a period that match, by kind and name, with where each one's report is. For whoever may read the
     * period.
     *
     * @param states where the report is; several mean any of them
     * @param expected only units that have to report (true) or are freed from it (false)
     * @param unusual only reports with an unusual value
     * @param q words in the unit's name, whatever their diacritics
     */
    @GetMapping("/api/cycles/{cycleId}/obligations")
    ObligationListView listCycleObligations(
            @PathVariable UUID cycleId,
            @RequestParam(name = "state", defaultValue = "") List<ObligationState> states,
            @RequestParam(defaultValue = "") List<Timeliness> timeliness,
            @RequestParam(name = "unitKind", defaultValue = "") List<UnitKind> unitKinds,
            @RequestParam(required = false) Boolean expected,
            @RequestParam(defaultValue = "false") boolean unusual,
            @RequestParam(required = false) String q) {
        return listObligations.list(cycleId, new ObligationFilter(states, timeliness, unitKinds, expected, unusual, q));
    }

    /**
     * Accepts several reports, each by itself; those that cannot be accepted are named with the reason. An officer of
     * the lead unit.
     */
    @PostMapping("/api/cycles/{cycleId}/acceptances")
    AcceptancesView acceptReports(@PathVariable UUID cycleId, @RequestBody AcceptReportsRequest request) {
        return AcceptancesView.of(acceptReports.accept(cycleId, request.obligationIds()), messages);
    }
}
