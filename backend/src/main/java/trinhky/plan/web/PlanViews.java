package trinhky.plan.web;

import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import trinhky.organisation.OfficialDirectory;
import trinhky.organisation.OfficialSummary;
import trinhky.plan.application.ReadPlan.PlanDetail;
import trinhky.plan.domain.Plan;
import trinhky.plan.domain.PlanParties;
import trinhky.plan.domain.RecallNote;
import trinhky.plan.domain.ReturnNote;

/** Makes the view of a plan; names the officials in it. */
@Component
class PlanViews {

    private final OfficialDirectory officials;

    PlanViews(OfficialDirectory officials) {
        this.officials = officials;
    }

    PlanView of(PlanDetail detail) {
        Plan plan = detail.plan();
        Map<String, OfficialSummary> people = people(plan);
        return new PlanView(
                plan.id(),
                plan.version(),
                plan.status(),
                plan.draftNumber(),
                PlanDocumentView.of(plan),
                plan.roundId(),
                PlanHeadingView.of(plan.heading()),
                parties(plan.parties(), people),
                ConsultationSetupView.of(plan.consultation()),
                detail.readByParty() ? returned(plan.lastReturn(), people) : null,
                recalled(plan.recall(), people),
                new PlanChangeView(plan.updatedAt(), person(plan.updatedBy(), people)),
                PlanContentView.of(detail.content()),
                detail.units().values().stream().map(PlanUnitView::of).toList(),
                new PlanReachView(detail.recipientUnits(), detail.reportingUnits()),
                PlanRightsView.of(detail.rights()));
    }

    private static PlanPartiesView parties(PlanParties parties, Map<String, OfficialSummary> people) {
        return new PlanPartiesView(
                parties.issuerUnitId(),
                parties.officeUnitId(),
                parties.draftingUnitId(),
                person(parties.drafterId(), people));
    }

    private Map<String, OfficialSummary> people(Plan plan) {
        Stream<String> ids = Stream.of(plan.parties().drafterId(), plan.updatedBy());
        Stream<String> notes = Stream.concat(
                Stream.ofNullable(plan.lastReturn()).map(ReturnNote::by),
                Stream.ofNullable(plan.recall()).map(RecallNote::by));
        return officials.officials(Stream.concat(ids, notes).distinct().toList());
    }

    private static PlanReturnView returned(ReturnNote note, Map<String, OfficialSummary> people) {
        return note == null
                ? null
                : new PlanReturnView(note.stage(), note.reason(), person(note.by(), people), note.at());
    }

    private static PlanRecallView recalled(RecallNote note, Map<String, OfficialSummary> people) {
        return note == null ? null : new PlanRecallView(note.reason(), person(note.by(), people), note.at());
    }

    private static PlanPersonView person(String id, Map<String, OfficialSummary> people) {
        return PlanPersonView.of(id, people.get(id));
    }
}
