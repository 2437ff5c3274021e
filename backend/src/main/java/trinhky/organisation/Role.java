package trinhky.organisation;

import java.util.List;

/** What a position is entitled to do in its unit. */
public enum Role {
    OFFICER,
    HEAD,
    DEPUTY_HEAD,
    CLERK,
    CHAIR,
    VICE_CHAIR,
    CHIEF_OF_OFFICE,
    ADMINISTRATOR;

    /** The roles whose work falls to it: the chair is also head of the Committee, the chief also head of the Office. */
    public List<Role> groupRoles() {
        return this == CHAIR || this == CHIEF_OF_OFFICE ? List.of(this, HEAD) : List.of(this);
    }

    /** Whether it leads its unit. */
    public boolean leads() {
        return groupRoles().contains(HEAD);
    }
}
