package trinhky.plan.domain;

import java.time.Instant;
import java.util.UUID;

/** A row of a plan that is saved on its own: a section, a legal basis or a line of an annex. */
public sealed interface PlanRow
        permits PlanSection, LegalBasis, Indicator, Assignment, BudgetLine, ReportingRule, RecipientEntry {

    UUID id();

    /** Counts the changes; null while the row was never saved. */
    Integer version();

    UUID planId();

    /** Order within its part, ascending. */
    int position();

    Instant updatedAt();

    String updatedBy();
}
