package trinhky.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of plans.
 *
 * @param next cursor of the next page, null on the last
 */
record PlanPageView(List<PlanLineView> items, @Nullable String next) {}
