package trinhky.reminder.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import trinhky.organisation.MailContacts;
import trinhky.organisation.OfficialDirectory;
import trinhky.organisation.OfficialSummary;
import trinhky.organisation.SigningAuthorities;
import trinhky.organisation.UnitDirectory;
import trinhky.reminder.DigestRecipient;
import trinhky.reminder.domain.AddressedBundle;
import trinhky.reminder.domain.Bundle;

/** Finds the persons and official boxes behind the roles of units (domain rule 17: never private ones). */
@Component
class DigestAddresses {
    private static final String REPORT = "BC";
    private static final String POSITION = "position:";
    private static final String HOLDER = "HOLDER";

    private final UnitDirectory units;
    private final OfficialDirectory officials;
    private final SigningAuthorities authorities;

    DigestAddresses(UnitDirectory units, OfficialDirectory officials, SigningAuthorities authorities) {
        this.units = units;
        this.officials = officials;
        this.authorities = authorities;
    }

    /** Each bundle with everyone it goes to; the addresses of all units are read at once. */
    List<AddressedBundle> of(List<Bundle> bundles, LocalDate on) {
        Map<String, MailContacts> contacts = units.mailContacts(
                bundles.stream().map(Bundle::unitId).distinct().toList(), on);
        return bundles.stream()
                .flatMap(bundle -> recipients(bundle, contacts.get(bundle.unitId()), on)
                        .map(recipient -> new AddressedBundle(bundle, recipient)))
                .toList();
    }

    private Stream<DigestRecipient> recipients(Bundle bundle, MailContacts unit, LocalDate on) {
        if (unit == null) {
            return Stream.empty();
        }
        Optional<DigestRecipient> person = person(bundle, on);
        if (person.isPresent()) {
            return person.stream();
        }
        return switch (bundle.role()) {
            case "HEAD", "CHIEF_OF_OFFICE", "CHAIR" -> heads(unit, bundle.role());
            default -> box(unit, roleOf(bundle));
        };
    }

    /** Work at one position that nobody holds lies with the unit. */
    private static String roleOf(Bundle bundle) {
        return bundle.role().equals(HOLDER) ? "OFFICER" : bundle.role();
    }

    /** The one who alone holds the position, or the vice-chair in charge of the field. */
    private Optional<DigestRecipient> person(Bundle bundle, LocalDate on) {
        Optional<OfficialSummary> official = Optional.empty();
        if (bundle.field().startsWith(POSITION)) {
            official = officials.holderOf(bundle.field().substring(POSITION.length()), on);
        } else if (bundle.role().equals("VICE_CHAIR")) {
            String field = bundle.field().isEmpty() ? null : bundle.field();
            official = authorities
                    .signerFor(REPORT, field, bundle.unitId(), on)
                    .map(authority -> officials.official(authority.officialId()));
        }
        return official.filter(it -> it.email() != null)
                .map(it -> recipient(bundle.unitId(), roleOf(bundle), it.id(), it.name(), it.email()));
    }

    private static Stream<DigestRecipient> heads(MailContacts unit, String role) {
        List<DigestRecipient> heads = people(unit, role, unit.heads()).toList();
        return heads.isEmpty() ? box(unit, role) : heads.stream();
    }

    private static Stream<DigestRecipient> box(MailContacts unit, String role) {
        return unit.officialBox() == null
                ? people(unit, role, unit.officers())
                : Stream.of(recipient(unit.unitId(), role, null, unit.unitName(), unit.officialBox()));
    }

    private static Stream<DigestRecipient> people(MailContacts unit, String role, List<MailContacts.Contact> people) {
        return people.stream()
                .filter(person -> Objects.nonNull(person.email()))
                .map(person -> recipient(unit.unitId(), role, person.officialId(), person.name(), person.email()));
    }

    private static DigestRecipient recipient(
            String unitId, String role, String officialId, String name, String address) {
        return new DigestRecipient(
                unitId, role, officialId, name, address.strip().toLowerCase(Locale.ROOT));
    }
}
