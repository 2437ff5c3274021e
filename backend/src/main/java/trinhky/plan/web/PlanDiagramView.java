package trinhky.plan.web;

import java.util.List;

/**
 * The drawn process of a plan.
 *
 * @param xml BPMN 2.0 with its diagram
 * @param currentActivityIds where the plan is now
 * @param doneActivityIds where it has been
 */
record PlanDiagramView(String xml, List<String> currentActivityIds, List<String> doneActivityIds) {}
