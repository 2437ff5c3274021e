package trinhky.notification.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import trinhky.notification.domain.FaultyAddresses;
import trinhky.notification.domain.MailRecipient;
import trinhky.organisation.MailContacts;
import trinhky.organisation.UnitDirectory;

/** Finds the official boxes a mail goes to (domain rule 17: never private ones). */
@Component
class AddressBook {
    private final UnitDirectory units;
    private final FaultyAddresses faulty;

    AddressBook(UnitDirectory units, FaultyAddresses faulty) {
        this.units = units;
        this.faulty = faulty;
    }

    /** The unit's official box; its officers' boxes when it has none or the box is closed. */
    List<MailRecipient> unit(String unitId, LocalDate on) {
        MailContacts contacts = contacts(unitId, on);
        if (contacts == null) {
            return List.of();
        }
        List<MailRecipient> officers = addressees(contacts, contacts.officers());
        boolean closed = contacts.officialBox() != null
                && !officers.isEmpty()
                && !faulty.closedAmong(List.of(contacts.officialBox())).isEmpty();
        return contacts.officialBox() == null || closed
                ? officers
                : List.of(new MailRecipient(unitId, null, contacts.unitName(), contacts.officialBox()));
    }

    /** Those who lead the unit; the unit's box when they have none. */
    List<MailRecipient> head(String unitId, LocalDate on) {
        MailContacts contacts = contacts(unitId, on);
        List<MailRecipient> heads = contacts == null ? List.of() : addressees(contacts, contacts.heads());
        return heads.isEmpty() ? unit(unitId, on) : heads;
    }

    private MailContacts contacts(String unitId, LocalDate on) {
        Map<String, MailContacts> found = units.mailContacts(List.of(unitId), on);
        return found.get(unitId);
    }

    private static List<MailRecipient> addressees(MailContacts contacts, List<MailContacts.Contact> people) {
        return people.stream()
                .filter(person -> person.email() != null)
                .map(person -> new MailRecipient(contacts.unitId(), person.officialId(), person.name(), person.email()))
                .toList();
    }
}
