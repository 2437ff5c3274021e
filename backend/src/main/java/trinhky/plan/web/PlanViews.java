package trinhky.plan.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import trinhky.organisation.OfficialDirectory;
import trinhky.organisation.OfficialSummary;
import trinhky.plan.application.PlanDocument;
import trinhky.plan.application.ReadPlan.PlanDetail;
import trinhky.plan.domain.Plan;
import trinhky.plan.domain.PlanContent;
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
        PlanContent content = detail.content();
        Map<String, OfficialSummary> people = people(plan);
        return new PlanView(
                plan.id(),
                plan.version(),
                plan.status(),
                plan.draftNumber(),
                PlanDocument.NOTATION,
                plan.number(),
                plan.issuedOn(),
                plan.documentId(),
                plan.roundId(),
                PlanHeadingView.of(plan.heading()),
                plan.parties().issuerUnitId(),
                plan.parties().officeUnitId(),
                plan.parties().draftingUnitId(),
                person(plan.parties().drafterId(), people),
                ConsultationSetupView.of(plan.consultation()),
                returned(plan.lastReturn(), people),
                plan.updatedAt(),
                person(plan.updatedBy(), people),
                each(content.sections(), SectionView::of),
                each(content.legalBases(), LegalBasisView::of),
                each(content.indicators(), IndicatorView::of),
                each(content.assignments(), AssignmentView::of),
                each(content.budgetLines(), BudgetLineView::of),
                each(content.rules(), ReportingRuleView::of),
                each(content.recipients(), RecipientView::of),
                each(List.copyOf(detail.units().values()), PlanUnitView::of),
                detail.recipientUnits(),
                detail.reportingUnits(),
                PlanRightsView.of(detail.rights()));
    }

    private Map<String, OfficialSummary> people(Plan plan) {
        Stream<String> ids = Stream.of(plan.parties().drafterId(), plan.updatedBy());
        Stream<String> returner = Stream.ofNullable(plan.lastReturn()).map(ReturnNote::by);
        return officials.officials(Stream.concat(ids, returner).distinct().toList());
    }

    private static PlanReturnView returned(ReturnNote note, Map<String, OfficialSummary> people) {
        return note == null
                ? null
                : new PlanReturnView(note.stage(), note.reason(), person(note.by(), people), note.at());
    }

    private static PlanPersonView person(String id, Map<String, OfficialSummary> people) {
        return PlanPersonView.of(id, people.get(id));
    }

    private static <R, V> List<V> each(List<R> rows, Function<R, V> view) {
        return rows.stream().map(view).toList();
    }
}
