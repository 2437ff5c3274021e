package trinhky.plan.domain.readiness;

import java.util.stream.Stream;
import trinhky.plan.domain.PlanContent;

/** One thing to look for in a plan before it is submitted. */
interface ReadinessCheck {

    Stream<Finding> check(PlanContent plan, UnitLookup units);
}
