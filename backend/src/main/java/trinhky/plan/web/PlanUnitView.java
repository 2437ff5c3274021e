package trinhky.plan.web;

import trinhky.organisation.UnitSummary;

/** A unit that the plan names. */
record PlanUnitView(String id, String name, String shortName) {

    static PlanUnitView of(UnitSummary unit) {
        return new PlanUnitView(unit.id(), unit.name(), unit.shortName());
    }
}
