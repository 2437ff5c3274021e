package trinhky.consultation.application.letter;

import trinhky.consultation.domain.ConsultationRound;
import trinhky.consultation.domain.RequestForOpinions;

/** The way of an official request for opinions through signing and distribution. */
public interface RequestProcess {

    /** Starts it; the drafting unit signs, numbers and sends it itself. */
    void start(RequestForOpinions request, ConsultationRound round);

    /** Ends it where it is. */
    void stop(RequestForOpinions request, String reason);
}
