package trinhky.consultation.application.letter;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.consultation.application.Dossiers;
import trinhky.consultation.application.RoundReaders;
import trinhky.consultation.application.Steps;
import trinhky.consultation.domain.ConsultationRound;
import trinhky.consultation.domain.RequestForOpinions;
import trinhky.consultation.domain.RequestsForOpinions;
import trinhky.identity.Access;
import trinhky.identity.CurrentOfficial;

/** The official requests of a round. */
@Service
public class ReadRequests {

    /**
     * The requests, the latest first.
     *
     * @param mayOpen whether the reader may open the files: the drafting unit and those asked may
     * @param maySend whether the reader may have one sent
     */
    public record Requests(List<RequestForOpinions> requests, boolean mayOpen, boolean maySend) {}

    private final Access access;
    private final Dossiers dossiers;
    private final RequestsForOpinions requests;
    private final RoundReaders readers;
    private final Steps steps;

    ReadRequests(Access access, Dossiers dossiers, RequestsForOpinions requests, RoundReaders readers, Steps steps) {
        this.access = access;
        this.dossiers = dossiers;
        this.requests = requests;
        this.readers = readers;
        this.steps = steps;
    }

    /** For whoever may read the round. */
    @Transactional(readOnly = true)
    public Requests read(UUID roundId) {
        CurrentOfficial reader = access.requireRead("ROUND", roundId.toString());
        ConsultationRound round = dossiers.round(roundId);
        List<RequestForOpinions> sent = requests.ofRound(roundId);
        boolean mayOpen = readers.isParty(roundId, reader);
        return new Requests(sent, mayOpen, round.isOpen() && steps.isOfficer(round) && SendRequest.mayFollow(sent));
    }
}
