package trinhky.distribution.application.register;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.distribution.application.OwnUnits;
import trinhky.distribution.application.RegisterKeepers;
import trinhky.organisation.UnitDirectory;
import trinhky.organisation.UnitKind;
import trinhky.organisation.UnitSummary;
import trinhky.shared.BusinessClock;

/** By what an official can narrow the register. */
@Service
public class RegisterChoice {

    private final JdbcClient jdbc;
    private final OwnUnits own;
    private final UnitDirectory units;
    private final RegisterKeepers keepers;
    private final BusinessClock clock;

    RegisterChoice(JdbcClient jdbc, OwnUnits own, UnitDirectory units, RegisterKeepers keepers, BusinessClock clock) {
        this.jdbc = jdbc;
        this.own = own;
        this.units = units;
        this.keepers = keepers;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public RegisterChoices choices() {
        return new RegisterChoices(
                jdbc.sql("select distinct year from outgoing_entry order by year desc")
                        .query(Integer.class)
                        .list(),
                jdbc.sql("select distinct document_type_code from outgoing_entry order by 1")
                        .query(String.class)
                        .list(),
                keptIssuers());
    }

    private List<UnitSummary> keptIssuers() {
        Set<String> kept = own.whereClerk();
        return kept.isEmpty()
                ? List.of()
                : units.unitsOfKind(Set.of(UnitKind.PROVINCE_COMMITTEE), clock.today()).stream()
                        .filter(issuer -> kept.contains(keepers.of(issuer.id())))
                        .toList();
    }
}
