package trinhky.plan.web;

/**
 * How far a plan reaches today.
 *
 * @param recipientUnits units that the recipients mean
 * @param reportingUnits units that report under the plan
 */
record PlanReachView(int recipientUnits, int reportingUnits) {}
