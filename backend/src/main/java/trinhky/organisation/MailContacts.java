package trinhky.organisation;

import java.util.List;

/**
 * Where mail for a unit goes.
 *
 * @param officialBox box of the unit, null when unknown
 * @param officers those who do the work
 * @param heads those who lead the unit
 */
public record MailContacts(
        String unitId, String unitName, String officialBox, List<Contact> officers, List<Contact> heads) {

    /** An official with an address. */
    public record Contact(String officialId, String name, String email) {}
}
