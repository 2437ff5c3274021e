package trinhky.consultation.application;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.consultation.RoundView;
import trinhky.identity.CurrentOfficial;
import trinhky.identity.CurrentOfficials;

/** The rounds of a subject that the official may see; of a subject without any the list is empty. */
@Service
public class ListRounds {

    private final Consultations consultations;
    private final RoundReaders readers;
    private final CurrentOfficials officials;

    ListRounds(Consultations consultations, RoundReaders readers, CurrentOfficials officials) {
        this.consultations = consultations;
        this.readers = readers;
        this.officials = officials;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<RoundView> list(String subjectType, String subjectId) {
        CurrentOfficial who = officials.current();
        return consultations.roundsOf(subjectType, subjectId).stream()
                .filter(round -> readers.mayRead(round.id().toString(), who))
                .toList();
    }
}
