package trinhky.organisation.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import trinhky.organisation.AdministrationGuard;
import trinhky.organisation.SigningMode;

/** Who signs what, for the administrator. */
@Component
public class SigningAuthorityList {

    private final AdministrationGuard guard;
    private final SigningRules rules;
    private final Clock clock;

    /**
     * A rule.
     *
     * @param documentType code of the type, null for all
     * @param fieldName null for all fields
     * @param holderName who signs by it today, or null
     * @param validTo last day, or null
     */
    public record Entry(
            UUID id,
            String issuerUnitId,
            String issuerName,
            String documentType,
            String fieldName,
            String positionTitle,
            String holderName,
            boolean collective,
            SigningMode mode,
            String legalNote,
            LocalDate validFrom,
            LocalDate validTo) {}

    SigningAuthorityList(AdministrationGuard guard, SigningRules rules, Clock clock) {
        this.guard = guard;
        this.rules = rules;
        this.clock = clock;
    }

    /** The rules that hold today or will. */
    public List<Entry> list(String issuerUnitId) {
        guard.administrator();
        return rules.from(LocalDate.now(clock), issuerUnitId).stream()
                .map(SigningAuthorityList::entry)
                .toList();
    }

    private static Entry entry(SigningRules.Row row) {
        return new Entry(
                row.id(),
                row.issuerUnitId(),
                row.issuerName(),
                row.documentType(),
                row.fieldName(),
                row.positionTitle(),
                row.holderName(),
                row.collective(),
                row.mode(),
                row.legalNote(),
                row.validFrom(),
                row.validTo());
    }
}
