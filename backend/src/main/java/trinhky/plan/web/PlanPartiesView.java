package trinhky.plan.web;

/** Whose plan it is. */
record PlanPartiesView(String issuerUnitId, String officeUnitId, String draftingUnitId, PlanPersonView drafter) {}
