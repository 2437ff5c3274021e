package trinhky.organisation.domain;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import trinhky.organisation.UnitKind;
import trinhky.shared.DomainProblem;

/** A unit with its names and the days between which it exists. It is never deleted: it ends, perhaps with a successor. */
@Table("unit")
public class Unit {

    @Id
    private final String id;

    private final UnitKind kind;
    private String name;
    private String shortName;
    private String letterheadParent;
    private String letterheadOwn;
    private String officialEmail;
    private final String parentId;
    private String successorId;
    private final LocalDate validFrom;
    private LocalDate validTo;

    @MappedCollection(idColumn = "unit")
    private Set<UnitAlias> aliases;

    @Version
    private Integer version;

    @PersistenceCreator
    Unit(String id, UnitKind kind, String parentId, LocalDate validFrom) {
        this.id = id;
        this.kind = kind;
        this.parentId = parentId;
        this.validFrom = validFrom;
    }

    /** A new unit that exists from that day on. */
    public static Unit create(String id, UnitKind kind, String parentId, LocalDate validFrom, UnitNaming naming) {
        Unit unit = new Unit(id, kind, parentId, validFrom);
        unit.take(naming);
        return unit;
    }

    /** Corrects names, letterhead and box; an earlier name stays findable as an alias. */
    public void rename(UnitNaming naming) {
        String before = name;
        take(naming);
        if (!before.equals(name)) {
            aliases.add(new UnitAlias(before));
        }
    }

    /**
     * Gives the unit its last day and, if there is one, the unit that takes over its duties.
     *
     * @throws DomainProblem refused when it has ended already; invalid when the day lies before its first
     */
    public void endOn(LocalDate lastDay, String successor) {
        if (validTo != null) {
            throw DomainProblem.refused("organisation.unit-ended", name);
        }
        if (lastDay.isBefore(validFrom)) {
            throw DomainProblem.invalid("lastDay", "organisation.ends-before-start");
        }
        validTo = lastDay;
        successorId = successor;
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    private void take(UnitNaming naming) {
        name = naming.name();
        shortName = naming.shortName();
        letterheadParent = naming.letterheadParent();
        letterheadOwn = naming.letterheadOwn();
        officialEmail = naming.officialEmail();
        aliases = naming.aliases().stream().map(UnitAlias::new).collect(Collectors.toCollection(HashSet::new));
    }
}
