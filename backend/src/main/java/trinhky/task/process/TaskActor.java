package trinhky.task.process;

import org.springframework.security.authentication.AuthenticationTrustResolver;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import trinhky.identity.CurrentOfficials;

/** Who completes a task: the signed-in official, or the system where no request is running. */
@Component
class TaskActor {

    private static final String SYSTEM = "system";

    private final CurrentOfficials officials;
    private final AuthenticationTrustResolver trust = new AuthenticationTrustResolverImpl();

    TaskActor(CurrentOfficials officials) {
        this.officials = officials;
    }

    String id() {
        return isSystem() ? SYSTEM : officials.current().officialId();
    }

    /** Position id when the group is held as a substitute, else null. */
    String actingFor(String groupKey) {
        return isSystem() ? null : officials.current().actingFor(groupKey);
    }

    private boolean isSystem() {
        return !trust.isAuthenticated(SecurityContextHolder.getContext().getAuthentication());
    }
}
