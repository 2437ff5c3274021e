package trinhky.identity.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.AuthenticationTrustResolver;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.HandlerMapping;
import trinhky.identity.CurrentOfficial;
import trinhky.identity.CurrentOfficials;
import trinhky.organisation.ActingFor;
import trinhky.organisation.OfficialDirectory;
import trinhky.organisation.Standing;

/** The official of this request, with the positions of this business day: a change of duty needs no new sign-in. */
@Component
public class SignedInOfficials implements CurrentOfficials {

    /** Stands on a request that has reached its controller. */
    private static final String DISPATCHED = HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE;

    private final OfficialDirectory officials;
    private final Clock clock;
    private final AuthenticationTrustResolver trust = new AuthenticationTrustResolverImpl();

    SignedInOfficials(OfficialDirectory officials, Clock clock) {
        this.officials = officials;
        this.clock = clock;
    }

    @Override
    public CurrentOfficial current() {
        Standing standing = standing();
        Set<String> own = standing.ownGroupKeys();
        return new CurrentOfficial(
                standing.official().id(),
                standing.official().name(),
                standing.official().title(),
                standing.official().unitId(),
                List.copyOf(own),
                actingFor(standing, own));
    }

    /**
     * What the official signed in is today.
     *
     * @throws AuthenticationCredentialsNotFoundException when nobody is signed in, or no longer may be
     */
    public Standing standing() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (!trust.isAuthenticated(authentication)) {
            throw new AuthenticationCredentialsNotFoundException("nobody is signed in");
        }
        Standing standing = standing(authentication.getName(), LocalDate.now(clock));
        if (!standing.official().active()) {
            throw new AuthenticationCredentialsNotFoundException("the official is no longer active");
        }
        return standing;
    }

    /** Read once a request: what it is made of does not change between its first and its last question. */
    private Standing standing(String officialId, LocalDate day) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null || request.getAttribute(DISPATCHED, RequestAttributes.SCOPE_REQUEST) == null) {
            return officials.standing(officialId, day);
        }
        String key = SignedInOfficials.class.getName() + '.' + officialId + '.' + day;
        Standing known = (Standing) request.getAttribute(key, RequestAttributes.SCOPE_REQUEST);
        if (known == null) {
            known = officials.standing(officialId, day);
            request.setAttribute(key, known, RequestAttributes.SCOPE_REQUEST);
        }
        return known;
    }

    private static Map<String, String> actingFor(Standing standing, Set<String> own) {
        Map<String, String> positions = new LinkedHashMap<>();
        for (ActingFor acting : standing.actingFor()) {
            for (String key : acting.position().groupKeys()) {
                if (!own.contains(key)) {
                    positions.putIfAbsent(key, acting.position().id());
                }
            }
        }
        return positions;
    }
}
