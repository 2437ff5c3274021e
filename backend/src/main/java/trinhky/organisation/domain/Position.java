package trinhky.organisation.domain;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import trinhky.organisation.Role;

/** A seat in a unit, with its role and, for leaders, the fields of work it is in charge of. One person holds it. */
@Table("position")
public class Position {

    @Id
    private final String id;

    private final String unitId;
    private final Role role;
    private final String title;
    private final String room;

    @MappedCollection(idColumn = "position")
    private Set<PositionField> fields;

    @Version
    private Integer version;

    @PersistenceCreator
    Position(String id, String unitId, Role role, String title, String room) {
        this.id = id;
        this.unitId = unitId;
        this.role = role;
        this.title = title;
        this.room = room;
    }

    /** A new seat that nobody holds yet. */
    public static Position create(
            String id, String unitId, Role role, String title, String room, Set<String> fieldsOfWork) {
        Position position = new Position(id, unitId, role, title, room);
        position.fields = fieldsOfWork.stream().map(PositionField::new).collect(Collectors.toSet());
        return position;
    }

    public String unitId() {
        return unitId;
    }

    public String id() {
        return id;
    }
}
