package trinhky.organisation.domain;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import trinhky.shared.DomainProblem;

/** A person who signs in. Records name officials for ever, so one is deactivated and never deleted. */
@Table("official")
public class Official {

    @Id
    private final String id;

    private final String username;
    private String name;
    private String title;
    private String email;
    private String unitId;
    private boolean active;

    @Version
    private Integer version;

    @PersistenceCreator
    Official(String id, String username) {
        this.id = id;
        this.username = username;
    }

    /** A new official who may sign in under the name. */
    public static Official register(
            String id, String username, String name, String title, String email, String unitId) {
        Official official = new Official(id, username);
        official.name = name;
        official.title = title;
        official.email = email;
        official.unitId = unitId;
        official.active = true;
        return official;
    }

    /**
     * Ends the right to sign in.
     *
     * @throws DomainProblem refused when it has ended already
     */
    public void deactivate() {
        if (!active) {
            throw DomainProblem.refused("organisation.official-inactive", name);
        }
        active = false;
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String unitId() {
        return unitId;
    }

    public boolean isActive() {
        return active;
    }
}
