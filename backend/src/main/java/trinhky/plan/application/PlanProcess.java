package trinhky.plan.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import trinhky.plan.domain.PlanParties;

/** The way of a plan through its people, in the words of the domain. Every call is part of the caller's transaction. */
public interface PlanProcess {

    /** Begins the way: the drafting unit's officers get the draft. */
    void begin(UUID planId, PlanParties parties);

    /** The drafter has finished; the head of the unit gets the plan. */
    void draftSubmitted(String taskId);

    /** The head accepts; the round is null when nobody is consulted. */
    void contentAccepted(String taskId, OpenedRound round);

    /** The head returns the draft. */
    void contentReturned(String taskId);

    /** The opinions are answered; with a round, units are consulted again. */
    void opinionsAnswered(String taskId, OpenedRound round);

    /** The head submits the plan; the Office gets the document. */
    void planSubmitted(String taskId);

    /** The head returns the plan instead of submitting it. */
    void submissionReturned(String taskId);

    /** Ends the way of a withdrawn plan, wherever it is. */
    void withdrawn(UUID planId);

    /** The model with the places where the plan is and was; empty when the plan never had a way. */
    Optional<Diagram> diagram(UUID planId);

    /**
     * An open round of consultation.
     *
     * @param deadline moment after which silence counts
     */
    record OpenedRound(UUID roundId, Instant deadline) {}

    /**
     * A process model and where a plan stands in it.
     *
     * @param xml BPMN 2.0 with its diagram
     * @param currentActivityIds where the plan is now; empty at the end
     * @param doneActivityIds where it has been
     */
    record Diagram(String xml, List<String> currentActivityIds, List<String> doneActivityIds) {}
}
