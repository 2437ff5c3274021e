package trinhky.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds units. Days are days in Vietnam; lists are sorted as Vietnamese sorts them. */
public interface UnitDirectory {

    /**
     * The unit, also when it has ended.
     *
     * @throws trinhky.shared.DomainProblem not found, {@code organisation.unit-unknown}
     */
    UnitSummary unit(String unitId);

    /** The units by id; unknown ids are left out. */
    Map<String, UnitSummary> units(Collection<String> unitIds);

    /** All units of the kinds that exist on the day. */
    List<UnitSummary> unitsOfKind(Collection<UnitKind> kinds, LocalDate on);

    /** The single units behind one line of addressees on the day. */
    List<UnitSummary> membersOf(RecipientGroup group, LocalDate on);

    /**
     * Units meant by a written name, abbreviation or earlier name, whatever the diacritics. An ended unit answers with its
     * successor of that day; one without a successor is left out. Several matches: the name is ambiguous.
     */
    List<UnitMatch> findByName(String name, LocalDate on);

    /** The unit that answers for this one on the day: itself or its successor; empty when it ended without one. */
    Optional<UnitSummary> answeringFor(String unitId, LocalDate on);

    /** Addresses of the units, by unit id, with those who hold their positions on the day. */
    Map<String, MailContacts> mailContacts(Collection<String> unitIds, LocalDate on);
}
