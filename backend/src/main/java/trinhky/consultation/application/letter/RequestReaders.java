package trinhky.consultation.application.letter;

import org.springframework.stereotype.Component;
import trinhky.consultation.application.RoundReaders;
import trinhky.consultation.domain.RequestForOpinions;
import trinhky.consultation.domain.RequestsForOpinions;
import trinhky.identity.CurrentOfficial;
import trinhky.identity.ReadPolicy;

/** An official request for opinions is open to whoever reads its round. */
@Component
public class RequestReaders implements ReadPolicy {

    /** Subject type of official requests for opinions. */
    public static final String SUBJECT_TYPE = "OPINION_REQUEST";

    private final RequestsForOpinions requests;
    private final RoundReaders rounds;

    RequestReaders(RequestsForOpinions requests, RoundReaders rounds) {
        this.requests = requests;
        this.rounds = rounds;
    }

    @Override
    public String subjectType() {
        return SUBJECT_TYPE;
    }

    @Override
    public boolean mayRead(String subjectId, CurrentOfficial who) {
        return ReadPolicy.uuid(subjectId)
                .flatMap(requests::byId)
                .map(RequestForOpinions::roundId)
                .filter(round -> rounds.mayRead(round.toString(), who))
                .isPresent();
    }
}
