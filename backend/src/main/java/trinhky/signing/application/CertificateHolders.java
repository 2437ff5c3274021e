package trinhky.signing.application;

import java.util.Set;
import org.springframework.stereotype.Component;
import trinhky.organisation.OfficialDirectory;
import trinhky.organisation.OfficialSummary;
import trinhky.organisation.UnitDirectory;
import trinhky.organisation.UnitSummary;
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

    /**
     * What a holder is called today.
     *
     * @param unitName of an official, else null
     */
    record Name(String name, String unitName) {}

    Name nameOf(CertificateHolder holder) {
        if (holder.kind() == CertificateHolder.Kind.ORGANISATION) {
            UnitSummary unit = units.units(Set.of(holder.id())).get(holder.id());
            return new Name(unit == null ? holder.id() : unit.name(), null);
        }
        OfficialSummary official = officials.officials(Set.of(holder.id())).get(holder.id());
        return official == null
                ? new Name(holder.id(), null)
                : new Name(official.name(), units.unit(official.unitId()).name());
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
