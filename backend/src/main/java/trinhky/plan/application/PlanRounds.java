package trinhky.plan.application;

import java.util.UUID;
import org.springframework.stereotype.Component;
import trinhky.consultation.ConsultationRounds;
import trinhky.consultation.OpenRound;
import trinhky.plan.domain.Actor;
import trinhky.plan.domain.ConsultationSetup;
import trinhky.plan.domain.Plan;

/** Opens rounds of consultation on a plan and lets the consulted units read it. */
@Component
class PlanRounds {

    private final ConsultationRounds rounds;
    private final PlanReaders readers;

    PlanRounds(ConsultationRounds rounds, PlanReaders readers) {
        this.rounds = rounds;
        this.readers = readers;
    }

    /** Opens a round as the drafter set it up. */
    PlanProcess.OpenedRound open(Plan plan, Actor actor) {
        ConsultationSetup setup = plan.consultation();
        UUID roundId = rounds.open(new OpenRound(
                Plan.SUBJECT_TYPE,
                plan.id().toString(),
                plan.heading().title(),
                plan.parties().draftingUnitId(),
                setup.unitIds(),
                setup.workingDays(),
                setup.silencePolicy(),
                actor.officialId()));
        readers.allow(plan.id(), setup.unitIds());
        return new PlanProcess.OpenedRound(roundId, rounds.round(roundId).dueAt());
    }

    /** Whether every comment of the plan's latest round is answered. */
    boolean everyCommentAnswered(Plan plan) {
        return plan.roundId() == null || rounds.everyCommentAnswered(plan.roundId());
    }

    /** Opinions that are still missing are not needed any more. */
    void noLongerNeeded(Plan plan, String reason) {
        rounds.noLongerNeeded(Plan.SUBJECT_TYPE, plan.id().toString(), reason);
    }
}
