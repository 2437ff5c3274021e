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

    /** The cycles that concern the signed-in official, a page of the open, the planned or the closed ones. */
    @GetMapping("/api/cycles")
    CycleListView listCycles(
            @RequestParam(required = false) UUID planId,
            @RequestParam(required = false) CycleGroup group,
            @RequestParam(required = false) String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return listCycles.list(planId, group, cursor, limit);
    }

    /** A cycle with its dates and the figures of its dashboard. */
    @GetMapping("/api/cycles/{cycleId}")
    CycleView getCycle(@PathVariable UUID cycleId) {
        return readCycle.read(cycleId);
    }

    /** The units of a cycle and their reports; every number of the dashboard is such a list. */
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

    /** Accepts several reports, each by itself. */
    @PostMapping("/api/cycles/{cycleId}/acceptances")
    AcceptancesView acceptReports(@PathVariable UUID cycleId, @RequestBody AcceptReportsRequest request) {
        return AcceptancesView.of(acceptReports.accept(cycleId, request.obligationIds()), messages);
    }
}
