package trinhky.distribution.application.copy;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import trinhky.distribution.application.register.RegisterRow;
import trinhky.distribution.domain.CopyForm;
import trinhky.distribution.domain.CopyKind;
import trinhky.distribution.domain.TakenNumber;
import trinhky.organisation.SigningAuthorities;
import trinhky.organisation.SigningAuthority;
import trinhky.organisation.UnitDirectory;
import trinhky.organisation.UnitSummary;
import trinhky.shared.BusinessClock;
import trinhky.shared.DomainProblem;

/** Fills in the form of a copy: number, place and day, who gets it, who signs it. */
@Component
class CopyForms {

    /** A form with the number that it took. */
    record Numbered(CopyForm form, int year, int ordinal) {}

    private final CopyNumbers numbers;
    private final UnitDirectory units;
    private final SigningAuthorities authorities;
    private final BusinessClock clock;

    CopyForms(CopyNumbers numbers, UnitDirectory units, SigningAuthorities authorities, BusinessClock clock) {
        this.numbers = numbers;
        this.units = units;
        this.authorities = authorities;
        this.clock = clock;
    }

    /**
     * Takes the next number of the unit's copies.
     *
     * @throws DomainProblem refused, {@code distribution.nobody-signs-copies}, when nobody may sign for the unit today
     */
    Numbered number(RegisterRow original, CopyKind kind, String unitId, String recipients) {
        UnitSummary unit = units.unit(unitId);
        SigningAuthority signer = authorities
                .signerFor(kind.code(), null, unitId, clock.today())
                .orElseThrow(() -> DomainProblem.refused("distribution.nobody-signs-copies", unit.name()));
        int year = clock.today().getYear();
        TakenNumber taken = numbers.take(unitId, year);
        CopyForm form = new CopyForm(
                kind,
                unit.name(),
                unit.letterhead().own(),
                numbers.text(taken, kind, unitId),
                original.number(),
                lines(recipients),
                placeOf(unit),
                signer.blockLines(),
                signer.officialName(),
                clock.today(),
                clock.instant());
        return new Numbered(form, year, taken.ordinal());
    }

    private static List<String> lines(String recipients) {
        return Arrays.stream(recipients.split("[;\\n]"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private String placeOf(UnitSummary unit) {
        boolean governs = unit.kind().isCommittee() || unit.parentId() == null;
        return (governs ? unit : units.unit(unit.parentId())).placeName();
    }
}
