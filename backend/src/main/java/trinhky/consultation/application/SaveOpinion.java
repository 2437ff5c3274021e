package trinhky.consultation.application;

import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.consultation.domain.Opinion;
import trinhky.consultation.domain.OpinionContent;
import trinhky.organisation.OfficialDirectory;
import trinhky.shared.BusinessClock;
import trinhky.shared.DomainProblem;

/** Keeps what the officer has written so far. */
@Service
public class SaveOpinion {

    private final Steps steps;
    private final Dossiers dossiers;
    private final OfficialDirectory officials;

    SaveOpinion(Steps steps, Dossiers dossiers, OfficialDirectory officials) {
        this.steps = steps;
        this.dossiers = dossiers;
        this.officials = officials;
    }

    /**
     * Saves an opinion that may be unfinished.
     *
     * @param version the version that the writer started from
     * @throws DomainProblem refused {@code consultation.changed-by-other} with who and when
     */
    @Transactional
    public Saved save(UUID invitationId, int version, OpinionContent content) {
        Step step = steps.require(Steps.PREPARE_OPINION, invitationId);
        Dossier dossier = dossiers.of(invitationId);
        dossier.invitation().requirePreparing();
        Opinion opinion = dossier.opinion();
        if (opinion.version() != version) {
            throw changedMeanwhile(opinion);
        }
        opinion.write(content, step.actor());
        return new Saved(dossiers.save(opinion).version(), opinion.savedAt());
    }

    private DomainProblem changedMeanwhile(Opinion opinion) {
        return DomainProblem.refused(
                "consultation.changed-by-other",
                officials.official(opinion.savedBy()).name(),
                opinion.savedAt()
                        .atZone(BusinessClock.ZONE)
                        .toLocalTime()
                        .withNano(0)
                        .toString());
    }

    /** The new version and when it was kept. */
    public record Saved(int version, Instant savedAt) {}
}
