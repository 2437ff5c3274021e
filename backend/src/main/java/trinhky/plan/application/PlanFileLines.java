package trinhky.plan.application;

import java.util.UUID;
import trinhky.plan.domain.Actor;
import trinhky.plan.domain.BudgetLine;
import trinhky.plan.domain.LegalBasis;
import trinhky.plan.domain.PlanRow;
import trinhky.plan.domain.PlanSection;
import trinhky.plan.domain.RecipientEntry;

/** Turns the simple lines of a plan's file into rows of the plan. */
record PlanFileLines(UUID planId, Actor actor) {

    PlanRow basis(PlanFile.Basis line, int position) {
        return new LegalBasis(
                UUID.randomUUID(),
                null,
                planId,
                position,
                line.type(),
                line.number(),
                line.date(),
                line.issuer(),
                line.summary(),
                actor.at(),
                actor.officialId());
    }

    PlanRow section(PlanFile.Section line, int position) {
        return new PlanSection(
                UUID.randomUUID(),
                null,
                planId,
                position,
                line.number(),
                line.title(),
                String.join("\n", line.paragraphs()),
                true,
                actor.at(),
                actor.officialId());
    }

    PlanRow budget(PlanFile.Money line, int position) {
        return new BudgetLine(
                UUID.randomUUID(),
                null,
                planId,
                position,
                line.source(),
                null,
                null,
                line.amount(),
                actor.at(),
                actor.officialId());
    }

    PlanRow recipient(PlanFile.Recipient line, int position) {
        return new RecipientEntry(
                UUID.randomUUID(),
                null,
                planId,
                position,
                line.text(),
                line.group(),
                line.unit(),
                line.purpose(),
                actor.at(),
                actor.officialId());
    }
}
