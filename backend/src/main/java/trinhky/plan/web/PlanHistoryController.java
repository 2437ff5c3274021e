package trinhky.plan.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import trinhky.organisation.OfficialDirectory;
import trinhky.organisation.OfficialSummary;
import trinhky.plan.application.PlanProcess.Diagram;
import trinhky.plan.application.PlanSteps.PlanStep;
import trinhky.plan.application.ReadPlanHistory;
import trinhky.plan.domain.PlanRevision;
import trinhky.shared.DomainProblem;

/** The way of a plan: steps, drawn process, submissions. */
@RestController
@RequestMapping("/api/plans/{planId}")
class PlanHistoryController {

    private final ReadPlanHistory history;
    private final OfficialDirectory officials;

    PlanHistoryController(ReadPlanHistory history, OfficialDirectory officials) {
        this.history = history;
        this.officials = officials;
    }

    /**
     * The steps of the plan in the order in which they were reached. For whoever may read the plan; the reasons for its
     * parties alone.
     */
    @GetMapping("/steps")
    List<PlanStepView> listPlanSteps(@PathVariable UUID planId) {
        List<PlanStep> steps = history.steps(planId);
        var people = people(
                steps.stream().map(PlanStep::leftBy).filter(Objects::nonNull).toList());
        return steps.stream().map(step -> view(step, people)).toList();
    }

    /**
     * The drawn process (BPMN) with the plan's place in it. For whoever may read the plan;
     * {@code plan.diagram-not-found} (404) for a plan without one.
     */
    @GetMapping("/diagram")
    PlanDiagramView getPlanDiagram(@PathVariable UUID planId) {
        Diagram diagram = history.diagram(planId).orElseThrow(() -> DomainProblem.notFound("plan.diagram-not-found"));
        return new PlanDiagramView(diagram.xml(), diagram.currentActivityIds(), diagram.doneActivityIds());
    }

    /** The submissions of the plan, the latest first. For the parties of the plan, empty for other readers. */
    @GetMapping("/revisions")
    List<PlanRevisionLineView> listPlanRevisions(@PathVariable UUID planId) {
        List<PlanRevision> revisions = history.revisions(planId);
        var people = people(revisions.stream().map(PlanRevision::madeBy).toList());
        return revisions.stream().map(revision -> view(revision, people)).toList();
    }

    /** What one submission said. For the parties of the plan; {@code plan.revision-not-found} (404). */
    @GetMapping("/revisions/{number}")
    PlanRevisionView getPlanRevision(@PathVariable UUID planId, @PathVariable int number) {
        return PlanRevisionView.of(history.revision(planId, number));
    }

    private Map<String, OfficialSummary> people(Collection<String> ids) {
        return officials.officials(ids.stream().distinct().toList());
    }

    private static PlanStepView view(PlanStep step, Map<String, OfficialSummary> people) {
        PlanPersonView by = step.leftBy() == null ? null : PlanPersonView.of(step.leftBy(), people.get(step.leftBy()));
        return new PlanStepView(step.step(), step.enteredAt(), step.leftAt(), by, step.outcome(), step.note());
    }

    private static PlanRevisionLineView view(PlanRevision revision, Map<String, OfficialSummary> people) {
        return new PlanRevisionLineView(
                revision.number(),
                revision.stage(),
                revision.madeAt(),
                PlanPersonView.of(revision.madeBy(), people.get(revision.madeBy())),
                revision.sha256());
    }
}
