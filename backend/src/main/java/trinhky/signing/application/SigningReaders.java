package trinhky.signing.application;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import trinhky.identity.CurrentOfficial;
import trinhky.identity.CurrentOfficials;
import trinhky.shared.DomainProblem;
import trinhky.signing.domain.Parties;
import trinhky.signing.domain.SigningFile;
import trinhky.signing.domain.SigningRequest;

/** A request is open to the committee that issues, to its office and to the drafting unit. */
@Component
class SigningReaders {

    private final SigningFile file;
    private final CurrentOfficials officials;

    SigningReaders(SigningFile file, CurrentOfficials officials) {
        this.file = file;
        this.officials = officials;
    }

    /** Who is reading. */
    CurrentOfficial reader() {
        return officials.current();
    }

    /** All attempts, the latest first; forbidden to others, also when there is none. */
    List<SigningRequest> require(String subjectType, String subjectId) {
        CurrentOfficial official = officials.current();
        List<SigningRequest> attempts = file.findBySubjectTypeAndSubjectIdOrderByAttemptDesc(subjectType, subjectId);
        if (attempts.isEmpty() || !isParty(official, attempts.get(0).parties())) {
            throw DomainProblem.forbidden("identity.not-yours");
        }
        return attempts;
    }

    private static boolean isParty(CurrentOfficial official, Parties parties) {
        return Stream.of(parties.issuerUnitId(), parties.officeUnitId(), parties.draftingUnitId())
                .anyMatch(official.unitIds()::contains);
    }
}
