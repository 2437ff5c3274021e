package trinhky.organisation.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trinhky.organisation.MailContacts;
import trinhky.organisation.Role;
import trinhky.organisation.UnitSummary;

/** Who reads the mail of a unit: its box, its officers, its heads. One query for any number of units. */
@Component
class MailAddresses {

    private record Holder(String unitId, Role role, MailContacts.Contact contact) {}

    private final JdbcClient jdbc;

    MailAddresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, MailContacts> of(Collection<UnitSummary> units, LocalDate on) {
        List<Holder> holders = holders(units.stream().map(UnitSummary::id).toArray(String[]::new), on);
        Map<String, MailContacts> contacts = new LinkedHashMap<>();
        for (UnitSummary unit : units) {
            List<Holder> own = holders.stream()
                    .filter(holder -> holder.unitId().equals(unit.id()))
                    .toList();
            contacts.put(unit.id(), contacts(unit, own));
        }
        return contacts;
    }

    private static MailContacts contacts(UnitSummary unit, List<Holder> holders) {
        return new MailContacts(
                unit.id(),
                unit.name(),
                unit.officialEmail(),
                holders.stream()
                        .filter(h -> h.role() == Role.OFFICER)
                        .map(Holder::contact)
                        .toList(),
                holders.stream()
                        .filter(h -> h.role().leads())
                        .map(Holder::contact)
                        .toList());
    }

    private List<Holder> holders(String[] unitIds, LocalDate on) {
        return jdbc.sql("""
                        select p.unit_id, p.role, o.id, o.name, o.email
                        from position p
                        join appointment a on a.position_id = p.id
                             and a.valid_from <= :on and (a.valid_to is null or a.valid_to >= :on)
                        join official o on o.id = a.official_id and o.active
                        where p.unit_id = any(:units) and p.role in ('OFFICER', 'HEAD', 'CHAIR', 'CHIEF_OF_OFFICE')
                        order by p.unit_id, p.id
                        """)
                .param("units", unitIds)
                .param("on", on)
                .query((row, number) -> new Holder(
                        row.getString("unit_id"),
                        Role.valueOf(row.getString("role")),
                        new MailContacts.Contact(row.getString("id"), row.getString("name"), row.getString("email"))))
                .list();
    }
}
