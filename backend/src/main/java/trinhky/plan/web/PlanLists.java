package trinhky.plan.web;

import java.util.List;
import org.springframework.stereotype.Component;
import trinhky.plan.PlanStatus;
import trinhky.plan.application.ListPlans;
import trinhky.plan.application.ListPlans.PlanLine;
import trinhky.plan.application.PlanUnits;
import trinhky.shared.Page;

/** Makes the view of a list of plans; names the units in it. */
@Component
class PlanLists {

    private final ListPlans plans;
    private final PlanUnits units;

    PlanLists(ListPlans plans, PlanUnits units) {
        this.plans = plans;
        this.units = units;
    }

    PlanPageView page(String words, PlanStatus status, String cursor, int limit) {
        Page<PlanLine> page = plans.page(words, status, cursor, limit);
        List<String> unitIds =
                page.items().stream().map(PlanLine::draftingUnitId).distinct().toList();
        var named = units.units(unitIds);
        return new PlanPageView(
                page.items().stream().map(line -> PlanLineView.of(line, named)).toList(), page.next());
    }
}
