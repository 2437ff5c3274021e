package trinhky.plan.application;

import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import trinhky.plan.domain.Plans;

/** At the first start of the demo, plan 244 lies as a draft on the desk of Sở Công Thương. */
@Component
@ConditionalOnProperty(name = "trinhky.demo", havingValue = "true", matchIfMissing = true)
class DemoPlan implements ApplicationRunner {

    private final Plans plans;
    private final LoadPlanFile load;
    private final Resource file;

    DemoPlan(Plans plans, LoadPlanFile load, @Value("classpath:db/demo/plan-244.json") Resource file) {
        this.plans = plans;
        this.load = load;
        this.file = file;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (plans.count() == 0) {
            load.load(file);
        }
    }
}
