package trinhky.organisation.application;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.organisation.AdministrationGuard;
import trinhky.organisation.SigningMode;
import trinhky.organisation.domain.Position;
import trinhky.organisation.domain.Positions;

/** An administrator enters who signs what in the name of a unit (Decree 30/2020/NĐ-CP, article 13). */
@Service
public class GrantSigningAuthority {

    private static final int LONGEST_NOTE = 300;

    private final AdministrationGuard guard;
    private final Positions positions;
    private final FieldsOfWork fields;
    private final SigningRules rules;
    private final Acts acts;

    /**
     * What is granted.
     *
     * @param documentType code of the type, null for all
     * @param field code of the field of work, null for all
     * @param collective whether the signer stands for a collective (TM.)
     * @param legalNote what the authority rests on; shown to the signer
     */
    public record Terms(
            String issuerUnitId,
            String positionId,
            String documentType,
            String field,
            boolean collective,
            SigningMode mode,
            String legalNote,
            LocalDate validFrom) {}

    GrantSigningAuthority(
            AdministrationGuard guard, Positions positions, FieldsOfWork fields, SigningRules rules, Acts acts) {
        this.guard = guard;
        this.positions = positions;
        this.fields = fields;
        this.rules = rules;
        this.acts = acts;
    }

    /** Returns the id of the rule. */
    @Transactional
    public UUID grant(Terms terms) {
        String administrator = guard.administrator();
        Checks found = new Checks();
        check(terms, found);
        found.passOrRefuse();
        UUID id = rules.add(terms);
        acts.record(
                "unit",
                terms.issuerUnitId(),
                "signing-authority-granted",
                administrator,
                Map.of("position", terms.positionId(), "day", terms.validFrom().toString()));
        return id;
    }

    private void check(Terms terms, Checks found) {
        found.that(isKnown(terms), "positionId", "organisation.position-not-chosen");
        found.that(
                terms.mode() != null && terms.mode() != SigningMode.ON_BEHALF,
                "mode",
                "organisation.signing-mode-not-chosen");
        found.that(
                terms.documentType() == null || terms.documentType().matches("\\p{L}{1,10}"),
                "documentType",
                "organisation.document-type-unknown");
        found.that(
                terms.field() == null || fields.codes().contains(terms.field()), "field", "organisation.field-unknown");
        found.filled(terms.legalNote(), "legalNote");
        found.atMost(terms.legalNote(), LONGEST_NOTE, "legalNote");
        if (found.filled(terms.validFrom(), "validFrom") && isKnown(terms)) {
            found.that(!rules.exists(terms), "positionId", "organisation.signing-authority-held");
        }
    }

    /** A position of the issuer, or of another unit that signs by order or under an authorisation. */
    private boolean isKnown(Terms terms) {
        boolean fromOutside = terms.mode() == SigningMode.BY_ORDER || terms.mode() == SigningMode.UNDER_AUTHORISATION;
        return terms.positionId() != null
                && terms.issuerUnitId() != null
                && positions
                        .findById(terms.positionId())
                        .map(Position::unitId)
                        .filter(unit -> fromOutside || unit.equals(terms.issuerUnitId()))
                        .isPresent();
    }
}
