package trinhky.consultation.application;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.consultation.RoundView;
import trinhky.identity.Access;
import trinhky.identity.CurrentOfficial;

/** The rounds of a subject that the official may see; of a subject without any the list is empty. */
@Service
public class ListRounds {

    private final Consultations consultations;
    private final RoundReaders readers;
    private final Access access;

    ListRounds(Consultations consultations, RoundReaders readers, Access access) {
        this.consultations = consultations;
        this.readers = readers;
        this.access = access;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<RoundView> list(String subjectType, String subjectId) {
        CurrentOfficial who = access.requireRead(subjectType, subjectId);
        return consultations.roundsOf(subjectType, subjectId).stream()
                .filter(round -> readers.mayRead(round.id().toString(), who))
                .map(round -> readers.mayReadOpinions(round.id(), who) ? round : round.withoutOpinions())
                .toList();
    }
}
