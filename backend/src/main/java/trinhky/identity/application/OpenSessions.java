package trinhky.identity.application;

import org.springframework.context.event.EventListener;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import trinhky.organisation.OfficialDeactivated;

/** Ends what an official has open in browsers, on whatever node. */
@Component
class OpenSessions {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    OpenSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    @EventListener
    void endWith(OfficialDeactivated official) {
        endAllOf(official.officialId());
    }

    @EventListener
    void endWith(PasswordChanged password) {
        endAllOf(password.officialId());
    }

    private void endAllOf(String officialId) {
        sessions.findByPrincipalName(officialId).keySet().forEach(sessions::deleteById);
    }
}
