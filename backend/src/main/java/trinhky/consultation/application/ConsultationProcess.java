package trinhky.consultation.application;

import java.util.UUID;

/** How rounds and opinions wait for people and time. Every call is part of the caller's transaction. */
public interface ConsultationProcess {

    /** The officers of the unit get the request. Does nothing when they have it already. */
    void invite(UUID invitationId, String unitId);

    /** The officer is ready: the head gets the opinion. */
    void opinionSubmitted(String taskId);

    /** The head returns the opinion: the officer gets it back. */
    void opinionReturned(String taskId);

    /** The head gives the opinion: the unit has nothing left to do. */
    void opinionGiven(String taskId);

    /** Ends the waiting for the opinion of a unit. Harmless when it is not waited for. */
    void opinionNotNeeded(UUID invitationId);

    /** Every unit has answered: the round ends. Harmless when it does not wait. */
    void allOpinionsGiven(UUID roundId);

    /**
     * The drafter ends the round.
     *
     * @return false when the round does not wait yet, because the requests are still being sent
     */
    boolean roundClosedByDrafter(UUID roundId);
}
