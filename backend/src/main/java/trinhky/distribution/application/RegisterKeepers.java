package trinhky.distribution.application;

import java.util.List;
import org.springframework.stereotype.Component;
import trinhky.organisation.UnitDirectory;
import trinhky.organisation.UnitKind;
import trinhky.organisation.UnitSummary;
import trinhky.shared.BusinessClock;

/** Which unit's clerks keep the register of an issuer: those of its office, or its own where it has none. */
@Component
public class RegisterKeepers {

    private final UnitDirectory units;
    private final BusinessClock clock;

    RegisterKeepers(UnitDirectory units, BusinessClock clock) {
        this.units = units;
        this.clock = clock;
    }

    /** Id of that unit. */
    public String of(String issuerUnitId) {
        return units.unitsOfKind(List.of(UnitKind.OFFICE), clock.today()).stream()
                .filter(office -> issuerUnitId.equals(office.parentId()))
                .map(UnitSummary::id)
                .findFirst()
                .orElse(issuerUnitId);
    }
}
