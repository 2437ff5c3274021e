package trinhky.plan.application;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import trinhky.plan.domain.Plan;
import trinhky.plan.domain.PlanRow;
import trinhky.plan.domain.PlanRows;
import trinhky.plan.domain.Plans;

/** Begins plans: the record, its rows and its way. */
@Component
class DraftBook {

    private final Plans plans;
    private final PlanRows rows;
    private final PlanProcess process;

    DraftBook(Plans plans, PlanRows rows, PlanProcess process) {
        this.plans = plans;
        this.rows = rows;
        this.process = process;
    }

    void begin(Plan begun, Stream<PlanRow> content) {
        Plan plan = plans.save(begun);
        content.forEach(rows::save);
        process.begin(plan.id(), plan.parties());
    }
}
