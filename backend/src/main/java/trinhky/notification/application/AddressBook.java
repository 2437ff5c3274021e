package trinhky.notification.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import trinhky.organisation.MailContacts;
import trinhky.organisation.OfficialDirectory;
import trinhky.organisation.OfficialSummary;
import trinhky.organisation.Role;
import trinhky.organisation.SigningAuthorities;
import trinhky.organisation.UnitDirectory;

/** Finds the official boxes a mail goes to (domain rule 17: never private ones). */
@Component
class AddressBook {
    private static final String REPORT = "BC";

    private final UnitDirectory units;
    private final OfficialDirectory officials;
    private final SigningAuthorities authorities;

    AddressBook(UnitDirectory units, OfficialDirectory officials, SigningAuthorities authorities) {
        this.units = units;
        this.officials = officials;
        this.authorities = authorities;
    }

    /** The unit's official box; its officers' boxes when it has none. */
    List<Addressee> unit(String unitId, LocalDate on) {
        MailContacts contacts = contacts(unitId, on);
        if (contacts == null) {
            return List.of();
        }
        return contacts.officialBox() == null
                ? addressees(contacts, contacts.officers())
                : List.of(new Addressee(unitId, contacts.unitName(), contacts.officialBox()));
    }

    /** Those who lead the unit; the unit's box when they have none. */
    List<Addressee> head(String unitId, LocalDate on) {
        MailContacts contacts = contacts(unitId, on);
        List<Addressee> heads = contacts == null ? List.of() : addressees(contacts, contacts.heads());
        return heads.isEmpty() ? unit(unitId, on) : heads;
    }

    /** Those in the role; for a vice-chair the one in charge of the field. */
    List<Addressee> inRole(String unitId, String role, String field, LocalDate on) {
        return switch (role) {
            case "OFFICER" -> unit(unitId, on);
            case "HEAD", "CHIEF_OF_OFFICE" -> head(unitId, on);
            case "VICE_CHAIR" -> viceChair(unitId, field, on);
            default -> throw new IllegalArgumentException("No mail goes to the role " + Role.valueOf(role));
        };
    }

    private List<Addressee> viceChair(String unitId, String field, LocalDate on) {
        return authorities
                .signerFor(REPORT, field.isEmpty() ? null : field, unitId, on)
                .map(authority -> officials.official(authority.officialId()))
                .filter(official -> official.email() != null)
                .map(official -> List.of(addressee(unitId, official)))
                .orElseGet(() -> unit(unitId, on));
    }

    private MailContacts contacts(String unitId, LocalDate on) {
        Map<String, MailContacts> found = units.mailContacts(List.of(unitId), on);
        return found.get(unitId);
    }

    private static Addressee addressee(String unitId, OfficialSummary official) {
        return new Addressee(unitId, official.name(), official.email());
    }

    private static List<Addressee> addressees(MailContacts contacts, List<MailContacts.Contact> people) {
        return people.stream()
                .filter(person -> person.email() != null)
                .map(person -> new Addressee(contacts.unitId(), person.name(), person.email()))
                .toList();
    }
}
