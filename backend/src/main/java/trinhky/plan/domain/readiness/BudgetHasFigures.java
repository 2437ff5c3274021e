package trinhky.plan.domain.readiness;

import java.util.List;
import java.util.stream.Stream;
import trinhky.plan.domain.PlanContent;

/** Money can only be followed where a figure stands. */
final class BudgetHasFigures implements ReadinessCheck {

    @Override
    public Stream<Finding> check(PlanContent plan, UnitLookup units) {
        boolean hasFigure = plan.budgetLines().stream().anyMatch(line -> line.amount() != null);
        return hasFigure
                ? Stream.empty()
                : Stream.of(Finding.info("no-budget-figure", Place.of(PlanPart.BUDGET, null), List.of()));
    }
}
