package trinhky.reporting.application;

import trinhky.reporting.domain.DunningLetter;
import trinhky.reporting.domain.ReportedPlan;

/** The way of a letter to late units through signing and distribution. */
public interface DunningProcess {
    /** Starts it. */
    void start(DunningLetter letter, String leadUnitId, ReportedPlan plan);
}
