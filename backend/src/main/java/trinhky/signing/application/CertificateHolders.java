package trinhky.signing.application;

import org.springframework.stereotype.Component;
import trinhky.organisation.OfficialDirectory;
import trinhky.organisation.UnitDirectory;
import trinhky.shared.DomainProblem;
import trinhky.signing.domain.CertificateHolder;

/** The officials and units that may hold a certificate. */
@Component
class CertificateHolders {

    private final OfficialDirectory officials;
    private final UnitDirectory units;

    CertificateHolders(OfficialDirectory officials, UnitDirectory units) {
        this.officials = officials;
        this.units = units;
    }

    /** Refuses a holder that does not exist. */
    void require(CertificateHolder holder) {
        switch (holder.kind()) {
            case OFFICIAL -> officials.official(holder.id());
            case ORGANISATION -> units.unit(holder.id());
            default -> throw DomainProblem.invalid("holderKind", "signing.holder-unknown");
        }
    }
}
