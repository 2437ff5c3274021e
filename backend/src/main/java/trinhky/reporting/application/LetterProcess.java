package trinhky.reporting.application;

import trinhky.reporting.domain.CycleLetter;
import trinhky.reporting.domain.ReportedPlan;

/** The way of a letter of the lead unit through signing and distribution. */
public interface LetterProcess {
    /**
     * Starts it.
     *
     * @param work what it is called in the inboxes
     */
    void start(CycleLetter letter, String work, String leadUnitId, ReportedPlan plan);

    /** Ends it where it is. */
    void stop(CycleLetter letter, String reason);
}
