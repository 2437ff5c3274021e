package trinhky.plan.domain.readiness;

import java.util.stream.Stream;
import trinhky.plan.WordReading;
import trinhky.plan.domain.PlanContent;

/** One thing to look for in the words of a plan before it is submitted. */
interface WordingCheck {

    Stream<Finding> check(PlanContent plan, WordReading words);
}
