package trinhky.identity.application;

import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import trinhky.organisation.OfficialDirectory;
import trinhky.organisation.OfficialSummary;

/** Finds the account behind a name. What an official may do is not kept in the session: it is asked at each request. */
@Component
public class OfficialAccounts implements UserDetailsService {

    private final OfficialDirectory officials;
    private final Accounts accounts;

    OfficialAccounts(OfficialDirectory officials, Accounts accounts) {
        this.officials = officials;
        this.accounts = accounts;
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        OfficialSummary official = officials
                .withUsername(username == null ? "" : username)
                .filter(OfficialSummary::active)
                .orElseThrow(() -> new UsernameNotFoundException("no such official"));
        String hash = accounts.hashOf(official.id()).orElseThrow(() -> new UsernameNotFoundException("no account yet"));
        return User.withUsername(official.id())
                .password(hash)
                .authorities("OFFICIAL")
                .build();
    }
}
