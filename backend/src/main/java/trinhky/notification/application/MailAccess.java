package trinhky.notification.application;

import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import trinhky.identity.Access;
import trinhky.identity.CurrentOfficial;
import trinhky.identity.CurrentOfficials;
import trinhky.platform.MailCatcher;
import trinhky.shared.DomainProblem;

/** Who may read which mails: administrators all, everybody else those of the own unit; caught mail in a demo only. */
@Component
class MailAccess {
    private final Access access;
    private final CurrentOfficials officials;
    private final boolean demo;
    private final boolean catching;

    MailAccess(
            Access access,
            CurrentOfficials officials,
            ObjectProvider<MailCatcher> catcher,
            @Value("${trinhky.demo:true}") boolean demo) {
        this.access = access;
        this.officials = officials;
        this.demo = demo;
        this.catching = catcher.getIfAvailable() != null;
    }

    /** The units whose mails the official may read; null means all. */
    Set<String> unitsToRead() {
        CurrentOfficial who = officials.current();
        return access.isAdministrator() ? null : who.unitIds();
    }

    CurrentOfficial requireAdministrator() {
        return access.requireAdministrator();
    }

    /** In the demo everybody looks into the trial mailbox; elsewhere administrators, while no mail server is configured. */
    void requireCaughtMail() {
        officials.current();
        if (!catching) {
            throw DomainProblem.notFound("notification.no-catcher");
        }
        if (!demo) {
            access.requireAdministrator();
        }
    }
}
